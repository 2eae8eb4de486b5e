package org.waymark.report.document;

import org.waymark.report.board.LearningTable;
import org.waymark.report.view.ReportView;

/** Who could learn from whom. */
final class Learning {

    private static final int EACH = 2;

    private Learning() {}

    static void add(ReportView view, Paper paper) {
        paper.add(Style.HEADING_1, "Learning together");
        if (view.learning().isEmpty()) {
            paper.add(Style.BODY, "No two footprints meet the rule this month. " + LearningTable.RULE);
        } else {
            paper.add(Style.BODY, LearningTable.RULE);
            paper.table(LearningTable.of(view, EACH));
        }
    }
}
