package org.waymark.findings.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;

/**
 * A finding and the cell of the copy that is marked for it.
 *
 * @param finding the finding
 * @param sheet the sheet, or null for the whole file
 * @param row the row, from 0; -1 if no cell is marked
 * @param column the column, from 0; -1 if no cell is marked
 */
record PlacedFinding(Finding finding, @Nullable Sheet sheet, int row, int column) {

    /** Finds the cell to mark; for a finding on a whole row, the first cell with a value. */
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

    /** The place of the finding, such as {@code C7} or {@code Row 7}; empty for a whole sheet or file. */
    String label() {
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
