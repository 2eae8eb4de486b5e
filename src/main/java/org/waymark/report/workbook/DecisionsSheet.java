package org.waymark.report.workbook;

import java.util.List;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.workbook.Tab.Placed;

/** The milestones that need a decision, and why. */
final class DecisionsSheet {

    private static final List<Column<DecisionLine>> COLUMNS = List.of(
            new Column<>(
                    "Footprint code", 13, Look.TEXT, line -> line.milestone().footprintCode()),
            new Column<>("Footprint", 26, Look.TEXT, line -> line.milestone().footprint()),
            new Column<>("Milestone ID", 13, Look.TEXT, line -> line.milestone().id()),
            new Column<>("Title", 42, Look.TEXT, line -> line.milestone().title()),
            new Column<>("Why", 40, Look.TEXT, DecisionLine::why),
            new Column<>("Baseline", 13, Look.TEXT, line -> line.milestone().baseline()),
            new Column<>("Now", 20, Look.TEXT, line -> line.milestone().now()),
            new Column<>("Source", 38, Look.TEXT, line -> line.milestone().source()));

    private DecisionsSheet() {}

    static void write(Tab tab, List<DecisionLine> decisions) {
        tab.head(
                "Decisions",
                List.of(
                        decisions.isEmpty()
                                ? "No milestone needs a decision by the rule below."
                                : "Most pressing first.",
                        "Open milestones that are red, or that are overdue and getting worse: forecast moved later twice running, or rating worse than last month."));
        Placed<DecisionLine> table = tab.table("Decisions", COLUMNS, decisions);
        Layout.of(tab, COLUMNS).header(table.header(), 0).paper();
    }
}
