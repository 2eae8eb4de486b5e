package org.waymark.report.document;

import org.waymark.report.board.DecisionsTable;
import org.waymark.report.view.ReportView;

/** What the board is asked to decide. */
final class Decisions {

    static final String TITLE = "Decisions asked";

    private static final int MOST = 20;

    private Decisions() {}

    static void add(ReportView view, Paper paper) {
        String said = DecisionsTable.count(view) + ". " + DecisionsTable.RULE;
        if (view.decisions().isEmpty()) {
            paper.add(Style.HEADING_1, TITLE);
            paper.add(Style.BODY, said);
        } else {
            paper.page(TITLE);
            paper.add(Style.BODY, said);
            paper.table(DecisionsTable.of(view, MOST));
        }
    }
}
