package org.waymark.intake.excel;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;

/**
 * One worksheet of an .xls file, with its rows in memory.
 *
 * @param name the sheet's name
 * @param hidden whether the sheet is hidden
 * @param rows its rows with values, at most 65,536
 * @param layout its hidden columns and merged cells
 */
record XlsSheet(String name, boolean hidden, List<SheetRow> rows, Layout layout) implements Sheet {

    @Override
    public SheetRows open() {
        Iterator<SheetRow> left = rows.iterator();
        return new SheetRows() {
            @Override
            public @Nullable SheetRow next() {
                return left.hasNext() ? left.next().copy(0) : null;
            }

            @Override
            public void close() {
                // No file is open.
            }
        };
    }
}
