package org.waymark.report.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.office.PaletteColour;
import org.waymark.report.workbook.Tab.Placed;

/** What was found in the returns, so that nobody takes a figure for surer than it is. */
final class FindingsSheet {

    private static final Map<String, PaletteColour> SEVERITIES = Map.of(
            word(Severity.ERROR), PaletteColour.RED,
            word(Severity.WARNING), PaletteColour.AMBER,
            word(Severity.ADVISORY), PaletteColour.GREY);

    private static final List<Column<Finding>> COLUMNS = List.of(
            new Column<>("Severity", 11, Look.TEXT, finding -> word(finding.severity())),
            new Column<>("Code", 11, Look.TEXT, finding -> finding.code().id()),
            new Column<>("Footprint code", 14, Look.TEXT, finding -> Cells.sent(finding.footprint())),
            new Column<>("Period", 10, Look.TEXT, Finding::period),
            new Column<>("Milestone ID", 14, Look.TEXT, finding -> Cells.sent(finding.milestone())),
            new Column<>("What is wrong", 60, Look.TEXT, finding -> Cells.sent(finding.message())),
            new Column<>("What to do", 52, Look.TEXT, finding -> Cells.sent(finding.fix())),
            new Column<>("Value as sent", 24, Look.TEXT, finding -> Cells.sent(finding.value())),
            new Column<>(
                    "Source file",
                    34,
                    Look.TEXT,
                    finding -> Cells.sent(finding.address().file())),
            new Column<>(
                    "Source sheet",
                    14,
                    Look.TEXT,
                    finding -> Cells.sent(finding.address().sheet())),
            new Column<>("Cell", 9, Look.TEXT, finding -> finding.address().cell()),
            new Column<>(
                    "Source row",
                    9,
                    Look.COUNT,
                    finding -> finding.address().row() == 0
                            ? null
                            : (Object) finding.address().row()));

    private FindingsSheet() {}

    static void write(Tab tab, List<Finding> findings) {
        tab.head("Findings", List.of(summary(findings)));
        Placed<Finding> table = tab.table("Findings", COLUMNS, findings);
        new Marks(table).words("Severity", SEVERITIES);
        Layout.of(tab, COLUMNS).header(table.header(), 2).paper();
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
