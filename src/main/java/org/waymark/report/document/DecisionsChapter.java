package org.waymark.report.document;

import org.waymark.report.board.DecisionsTable;
import org.waymark.report.view.ReportView;

/** Writes the chapter on the decisions that the board is asked for. */
final class DecisionsChapter {

    static final String TITLE = "Decisions asked";

    private static final int MOST = 20;

    private DecisionsChapter() {}

    static void add(ReportView view, PaperWriter paper) {
        String summary = DecisionsTable.count(view) + ". " + DecisionsTable.RULE;
        if (view.decisions().isEmpty()) {
            paper.add(WordStyle.HEADING_1, TITLE);
            paper.add(WordStyle.BODY, summary);
        } else {
            paper.page(TITLE);
            paper.add(WordStyle.BODY, summary);
            paper.table(DecisionsTable.of(view, MOST));
        }
    }
}
