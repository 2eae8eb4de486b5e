package org.waymark.report.document;

import org.waymark.report.board.DecisionsTable;
import org.waymark.report.view.ReportView;

/** What the board is asked to decide. */
final class DecisionsChapter {

    static final String TITLE = "Decisions asked";

    private static final int MOST = 20;

    private DecisionsChapter() {}

    static void add(ReportView view, PaperWriter paper) {
        String said = DecisionsTable.count(view) + ". " + DecisionsTable.RULE;
        if (view.decisions().isEmpty()) {
            paper.add(WordStyle.HEADING_1, TITLE);
            paper.add(WordStyle.BODY, said);
        } else {
            paper.page(TITLE);
            paper.add(WordStyle.BODY, said);
            paper.table(DecisionsTable.of(view, MOST));
        }
    }
}
