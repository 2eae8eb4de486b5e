package org.waymark.report.workbook;

import java.util.List;
import org.waymark.report.workbook.Book.Entry;
import org.waymark.report.workbook.Tab.Placed;

/** Every sheet, with a link to it and the names of its tables. */
final class ContentsSheet {

    private static final List<Column<Entry>> COLUMNS = List.of(
            new Column<>("Sheet", 18, Look.TABLE_LINK, entry -> entry.tab().name()),
            new Column<>("What it holds", 70, Look.TEXT, Entry::about),
            new Column<>(
                    "Names of its tables",
                    56,
                    Look.TEXT,
                    entry -> String.join(", ", entry.tab().tables())));

    private ContentsSheet() {}

    static void write(Tab tab, List<Entry> entries) {
        List<Entry> others =
                entries.stream().filter(entry -> entry.tab() != tab).toList();
        tab.head("Contents", List.of("Choose a sheet to go to it. Formulas can use a table by its name."));
        Placed<Entry> table = tab.table("Sheets", COLUMNS, others);
        for (int at = 0; at < others.size(); at++) {
            tab.link(table.first() + at, 0, others.get(at).tab().name());
        }
        Layout.of(tab, COLUMNS).header(table.header(), 0).paper();
    }
}
