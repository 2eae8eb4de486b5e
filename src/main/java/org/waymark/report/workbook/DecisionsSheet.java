package org.waymark.report.workbook;

import java.util.List;
import org.waymark.report.board.BoardMessage;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.workbook.SheetWriter.WrittenTable;
import org.waymark.text.English;

/** The sheet of the milestones that need a decision, with the reasons, the owner and the sender's own words. */
final class DecisionsSheet {

    private static final String RATING = "RAG (confidence)";

    private static final List<ColumnSpec<DecisionLine>> COLUMNS = List.of(
            ColumnSpec.text("Milestone ID", 13, line -> line.milestone().id()),
            ColumnSpec.text("Title", 34, line -> line.milestone().title()),
            ColumnSpec.text(RATING, 17, line -> English.capital(line.milestone().ratingOrStatus())),
            ColumnSpec.text("Footprint", 22, line -> line.milestone().footprint()),
            ColumnSpec.text("Owner (role)", 20, DecisionLine::owner),
            ColumnSpec.text("Lead organisation", 22, DecisionLine::leadOrganisation),
            ColumnSpec.text("Why", 28, DecisionLine::why),
            ColumnSpec.text("Forecast", 28, DecisionLine::forecast),
            ColumnSpec.text("Months red or amber", 22, DecisionLine::rating),
            ColumnSpec.text("Delay reason", 16, DecisionLine::delayReason),
            ColumnSpec.text("Narrative", 48, DecisionLine::narrative),
            ColumnSpec.text("Next step", 34, DecisionLine::nextStep),
            ColumnSpec.text("Baseline", 13, line -> line.milestone().baseline()),
            ColumnSpec.text("Footprint code", 13, line -> line.milestone().footprintCode()),
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
        new WordColours(table).words(RATING, WordColours.RATINGS);
        SheetLayout.of(tab, COLUMNS).header(table.header(), 2).paper(2, 2);
    }
}
