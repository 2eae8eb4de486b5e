package org.waymark.intake.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.workbook.RowBuilder;

/** Builds one worksheet from the records of an .xls file. Records count rows and columns from 0. */
final class XlsSheetBuilder {

    private static final int COLUMNS = 256;

    private final Map<Integer, RowBuilder> rows = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Sheet.Merged> merged = new ArrayList<>();

    RowBuilder row(int row) {
        return rows.computeIfAbsent(row, key -> new RowBuilder(8));
    }

    void add(RowRecord row) {
        hiddenRows.set(row.getRowNumber(), row.getZeroHeight() || row.getHeight() == 0);
    }

    void add(ColumnInfoRecord columns) {
        int last = Math.min(columns.getLastColumn(), COLUMNS - 1);
        if ((columns.getHidden() || columns.getColumnWidth() == 0) && columns.getFirstColumn() <= last) {
            hiddenColumns.set(columns.getFirstColumn() + 1, last + 2);
        }
    }

    void add(MergeCellsRecord ranges) {
        for (int i = 0; i < ranges.getNumAreas(); i++) {
            CellRangeAddress area = ranges.getAreaAt(i);
            merged.add(new Sheet.Merged(
                    area.getFirstRow() + 1,
                    area.getFirstColumn() + 1,
                    area.getLastRow() + 1,
                    area.getLastColumn() + 1));
        }
    }

    XlsSheet build(String name, boolean hidden) {
        List<SheetRow> built = new ArrayList<>();
        rows.forEach((number, row) -> {
            SheetRow found = row.take(number + 1, hiddenRows.get(number));
            if (found != null) {
                built.add(found);
            }
        });
        List<Integer> columns = hiddenColumns.stream().boxed().toList();
        return new XlsSheet(name, hidden, built, new Sheet.Layout(columns, List.copyOf(merged)));
    }
}
