package org.waymark.report.workbook;

import java.util.List;
import org.waymark.report.board.BoardMessage;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet of the milestones that need a decision, with the reasons. */
final class DecisionsSheet {

    private static final List<ColumnSpec<DecisionLine>> COLUMNS = List.of(
            ColumnSpec.text("Footprint code", 13, line -> line.milestone().footprintCode()),
            ColumnSpec.text("Footprint", 26, line -> line.milestone().footprint()),
            ColumnSpec.text("Milestone ID", 13, line -> line.milestone().id()),
            ColumnSpec.text("Title", 42, line -> line.milestone().title()),
            ColumnSpec.text("Why", 40, DecisionLine::why),
            ColumnSpec.text("Baseline", 13, line -> line.milestone().baseline()),
            ColumnSpec.text("Now", 20, line -> line.milestone().now()),
            ColumnSpec.text("Source", 38, line -> line.milestone().source()));

    private DecisionsSheet() {}

    static void write(SheetWriter tab, List<DecisionLine> decisions) {
        tab.head(
                "Decisions",
                List.of(
                        decisions.isEmpty()
                                ? "No milestone needs a decision by the rule below."
                                : "The most urgent first.",
                        BoardMessage.DECISIONS));
        WrittenTable<DecisionLine> table = tab.table("Decisions", COLUMNS, decisions);
        SheetLayout.of(tab, COLUMNS).header(table.header(), 0).paper();
    }
}
