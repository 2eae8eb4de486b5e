package org.waymark.report.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.office.PaletteColour;
import org.waymark.report.workbook.SheetWriter.Placed;

/** What was found in the returns, so that nobody takes a figure for surer than it is. */
final class FindingsSheet {

    private static final Map<String, PaletteColour> SEVERITIES = Map.of(
            word(Severity.ERROR), PaletteColour.RED,
            word(Severity.WARNING), PaletteColour.AMBER,
            word(Severity.ADVISORY), PaletteColour.GREY);

    private static final List<ColumnSpec<Finding>> COLUMNS = List.of(
            new ColumnSpec<>("Severity", 11, CellAppearance.TEXT, finding -> word(finding.severity())),
            new ColumnSpec<>(
                    "Code", 11, CellAppearance.TEXT, finding -> finding.code().id()),
            new ColumnSpec<>(
                    "Footprint code", 14, CellAppearance.TEXT, finding -> CellContent.sent(finding.footprint())),
            new ColumnSpec<>("Period", 10, CellAppearance.TEXT, Finding::period),
            new ColumnSpec<>("Milestone ID", 14, CellAppearance.TEXT, finding -> CellContent.sent(finding.milestone())),
            new ColumnSpec<>("What is wrong", 60, CellAppearance.TEXT, finding -> CellContent.sent(finding.message())),
            new ColumnSpec<>("What to do", 52, CellAppearance.TEXT, finding -> CellContent.sent(finding.fix())),
            new ColumnSpec<>("Value as sent", 24, CellAppearance.TEXT, finding -> CellContent.sent(finding.value())),
            new ColumnSpec<>(
                    "Source file",
                    34,
                    CellAppearance.TEXT,
                    finding -> CellContent.sent(finding.address().file())),
            new ColumnSpec<>(
                    "Source sheet",
                    14,
                    CellAppearance.TEXT,
                    finding -> CellContent.sent(finding.address().sheet())),
            new ColumnSpec<>(
                    "Cell", 9, CellAppearance.TEXT, finding -> finding.address().cell()),
            new ColumnSpec<>(
                    "Source row",
                    9,
                    CellAppearance.COUNT,
                    finding -> finding.address().row() == 0
                            ? null
                            : (Object) finding.address().row()));

    private FindingsSheet() {}

    static void write(SheetWriter tab, List<Finding> findings) {
        tab.head("Findings", List.of(summary(findings)));
        Placed<Finding> table = tab.table("Findings", COLUMNS, findings);
        new WordColours(table).words("Severity", SEVERITIES);
        SheetLayout.of(tab, COLUMNS).header(table.header(), 2).paper();
    }

    private static String summary(List<Finding> findings) {
        return findings.isEmpty()
                ? "Nothing was found in the returns of this period."
                : "What was found in the returns of this period and in their collection, in the order of the files.";
    }

    private static String word(Severity severity) {
        String name = severity.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
