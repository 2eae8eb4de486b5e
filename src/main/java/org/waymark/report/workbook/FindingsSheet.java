package org.waymark.report.workbook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.QueryAnswer;
import org.waymark.catalogue.QueryState;
import org.waymark.catalogue.Severity;
import org.waymark.office.PaletteColour;
import org.waymark.report.workbook.SheetWriter.WrittenTable;
import org.waymark.text.English;

/** The sheet of the findings in the period's returns, which show how far the figures can be relied on. */
final class FindingsSheet {

    private static final Map<String, PaletteColour> SEVERITIES = Map.of(
            word(Severity.ERROR), PaletteColour.RED,
            word(Severity.WARNING), PaletteColour.AMBER,
            word(Severity.ADVISORY), PaletteColour.GREY);

    private static final List<ColumnSpec<Finding>> COLUMNS = List.of(
            ColumnSpec.text("Severity", 11, finding -> word(finding.severity())),
            ColumnSpec.text("State", 11, FindingsSheet::state),
            ColumnSpec.text("Code", 11, finding -> finding.code().id()),
            ColumnSpec.text("Footprint code", 14, finding -> CellContent.sent(finding.footprint())),
            ColumnSpec.text("Period", 10, Finding::period),
            ColumnSpec.text("Milestone ID", 14, finding -> CellContent.sent(finding.milestone())),
            ColumnSpec.text("What is wrong", 60, finding -> CellContent.sent(finding.message())),
            ColumnSpec.text("What to do", 52, finding -> CellContent.sent(finding.fix())),
            ColumnSpec.text("Value as sent", 24, finding -> CellContent.sent(finding.value())),
            ColumnSpec.text(
                    "Source file",
                    34,
                    finding -> CellContent.sent(finding.address().file())),
            ColumnSpec.text(
                    "Source sheet",
                    14,
                    finding -> CellContent.sent(finding.address().sheet())),
            ColumnSpec.text("Cell", 9, finding -> finding.address().cell()),
            new ColumnSpec<>(
                    "Source row",
                    9,
                    CellAppearance.COUNT,
                    finding -> finding.address().hasRow()
                            ? (Object) finding.address().row()
                            : null));

    private FindingsSheet() {}

    static void write(SheetWriter tab, List<Finding> findings) {
        tab.head("Findings", List.of(summary(findings)));
        WrittenTable<Finding> table = tab.table("Findings", COLUMNS, findings);
        new WordColours(table).words("Severity", SEVERITIES);
        SheetLayout.of(tab, COLUMNS).header(table.header(), 2).paper();
    }

    private static String summary(List<Finding> findings) {
        return findings.isEmpty()
                ? "Nothing was found in the returns of this period."
                : "What was found in the returns of this period and in their collection, in the order of the files.";
    }

    /** The state of a query that somebody has answered; null for all other findings. */
    private static @Nullable String state(Finding finding) {
        QueryAnswer query = finding.query();
        return query == null || query.state() == QueryState.OPEN
                ? null
                : English.capital(query.state().word());
    }

    private static String word(Severity severity) {
        return English.capital(severity.word());
    }
}
