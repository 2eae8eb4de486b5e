package org.waymark.findings.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;

/**
 * A finding and where in the copy it is marked.
 *
 * @param sheet on which it stands; null when the file as a whole is meant
 * @param row counted from 0; -1 when no cell is marked
 * @param column likewise
 */
record PlacedFinding(Finding finding, @Nullable Sheet sheet, int row, int column) {

    /** A finding on a whole row is marked on the row's first value. */
    static PlacedFinding of(Finding finding, @Nullable Sheet sheet) {
        int row = finding.address().row() - 1;
        int column = finding.address().column() - 1;
        if (sheet == null || row < 0) {
            return new PlacedFinding(finding, sheet, -1, -1);
        }
        return new PlacedFinding(finding, sheet, row, column < 0 ? firstValue(sheet.getRow(row)) : column);
    }

    private static int firstValue(@Nullable Row row) {
        if (row != null) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    return cell.getColumnIndex();
                }
            }
        }
        return 0;
    }

    boolean marked() {
        return row >= 0;
    }

    /** What the finding is about, such as {@code C7} or {@code Row 7}; empty when it is the sheet or the file. */
    String said() {
        if (!marked()) {
            return "";
        }
        String cell = finding.address().cell();
        return cell == null ? "Row " + (row + 1) : cell;
    }

    /** The marked cell, such as {@code C7}. */
    String cell() {
        return new CellReference(row, column).formatAsString(false);
    }
}
