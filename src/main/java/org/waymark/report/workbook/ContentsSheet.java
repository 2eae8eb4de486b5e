package org.waymark.report.workbook;

import java.util.List;
import org.waymark.report.workbook.SheetWriter.WrittenTable;
import org.waymark.report.workbook.WorkbookBuilder.Entry;

/** The sheet that lists the other sheets, with links to them and the names of their tables. */
final class ContentsSheet {

    private static final List<ColumnSpec<Entry>> COLUMNS = List.of(
            new ColumnSpec<>(
                    "Sheet", 18, CellAppearance.TABLE_LINK, entry -> entry.tab().name()),
            ColumnSpec.text("Content", 70, Entry::about),
            ColumnSpec.text("Tables", 56, entry -> String.join(", ", entry.tab().tables())));

    private ContentsSheet() {}

    static void write(SheetWriter tab, List<Entry> entries) {
        List<Entry> others =
                entries.stream().filter(entry -> entry.tab() != tab).toList();
        tab.head("Contents", List.of("Choose a sheet to go to it. Formulas can use a table by its name."));
        WrittenTable<Entry> table = tab.table("Sheets", COLUMNS, others);
        for (int at = 0; at < others.size(); at++) {
            tab.link(table.first() + at, 0, others.get(at).tab().name());
        }
        SheetLayout.of(tab, COLUMNS).header(table.header(), 0).paper();
    }
}
