package org.waymark.report.document;

import org.waymark.report.board.LearningTable;
import org.waymark.report.view.ReportView;

/** Writes the chapter on the footprints that could learn from each other. */
final class LearningChapter {

    private static final int EACH = 2;

    private LearningChapter() {}

    static void add(ReportView view, PaperWriter paper) {
        paper.add(WordStyle.HEADING_1, "Learning together");
        if (view.learning().isEmpty()) {
            paper.add(WordStyle.BODY, "No two footprints meet the rule this month. " + LearningTable.RULE);
        } else {
            paper.add(WordStyle.BODY, LearningTable.RULE);
            paper.table(LearningTable.of(view, EACH));
        }
    }
}
