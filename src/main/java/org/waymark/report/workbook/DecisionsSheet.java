package org.waymark.report.workbook;

import java.util.List;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.workbook.SheetWriter.Placed;

/** The milestones that need a decision, and why. */
final class DecisionsSheet {

    private static final List<ColumnSpec<DecisionLine>> COLUMNS = List.of(
            new ColumnSpec<>(
                    "Footprint code",
                    13,
                    CellAppearance.TEXT,
                    line -> line.milestone().footprintCode()),
            new ColumnSpec<>(
                    "Footprint",
                    26,
                    CellAppearance.TEXT,
                    line -> line.milestone().footprint()),
            new ColumnSpec<>(
                    "Milestone ID",
                    13,
                    CellAppearance.TEXT,
                    line -> line.milestone().id()),
            new ColumnSpec<>(
                    "Title", 42, CellAppearance.TEXT, line -> line.milestone().title()),
            new ColumnSpec<>("Why", 40, CellAppearance.TEXT, DecisionLine::why),
            new ColumnSpec<>(
                    "Baseline",
                    13,
                    CellAppearance.TEXT,
                    line -> line.milestone().baseline()),
            new ColumnSpec<>(
                    "Now", 20, CellAppearance.TEXT, line -> line.milestone().now()),
            new ColumnSpec<>(
                    "Source", 38, CellAppearance.TEXT, line -> line.milestone().source()));

    private DecisionsSheet() {}

    static void write(SheetWriter tab, List<DecisionLine> decisions) {
        tab.head(
                "Decisions",
                List.of(
                        decisions.isEmpty()
                                ? "No milestone needs a decision by the rule below."
                                : "Most pressing first.",
                        "Open milestones that are red, or that are overdue and getting worse: forecast moved later twice running, or rating worse than last month."));
        Placed<DecisionLine> table = tab.table("Decisions", COLUMNS, decisions);
        SheetLayout.of(tab, COLUMNS).header(table.header(), 0).paper();
    }
}
