package org.waymark.intake.excel;

import org.waymark.intake.grid.CellKind;
import org.waymark.intake.workbook.ExcelNumbers;
import org.waymark.intake.workbook.RowBuilder;

/**
 * Converts stored values to the text and kind of their cell.
 *
 * @param serial converts date numbers
 */
record CellValues(SerialDate serial) {

    /**
     * Sets a number. If its style is a date, but Excel cannot show it as one, it stays a number. Infinity is an error.
     */
    void number(RowBuilder row, int column, double value, NumberStyle style) {
        if (!Double.isFinite(value)) {
            row.set(column, "#NUM!", CellKind.ERROR);
            return;
        }
        if (style == NumberStyle.NUMBER) {
            row.set(column, ExcelNumbers.plain(value), CellKind.NUMBER);
            return;
        }
        if (style == NumberStyle.PERCENT) {
            row.set(column, ExcelNumbers.percent(value), CellKind.PERCENT);
            return;
        }
        String date = serial.text(value, style);
        if (date == null) {
            row.set(column, ExcelNumbers.plain(value), CellKind.NUMBER);
        } else {
            row.set(column, date, CellKind.DATE);
        }
    }

    /** Sets a number as written in the file. Anything else is set as text. */
    void number(RowBuilder row, int column, String stored, NumberStyle style) {
        if (style == NumberStyle.NUMBER) {
            String plain = ExcelNumbers.plain(stored);
            row.set(column, plain == null ? stored : plain, plain == null ? CellKind.TEXT : CellKind.NUMBER);
            return;
        }
        Double value = ExcelNumbers.parse(stored);
        if (value == null) {
            row.set(column, stored, CellKind.TEXT);
        } else {
            number(row, column, value.doubleValue(), style);
        }
    }
}
