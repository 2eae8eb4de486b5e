package org.waymark.check.rule;

/** The cell references of a formula on a worksheet. Columns are schema columns, counted from 0. */
public interface CellNames {

    /** The reference to the cell of a column in the row to which the formula applies. */
    String of(int column);

    /** The reference to all cells of a column. */
    String all(int column);

    /** A text as a string constant of a formula, in quotation marks. */
    static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
