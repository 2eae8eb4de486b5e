package org.waymark.check.rule;

/** How a formula names the cells of a worksheet. Columns are those of the schema. */
public interface CellNames {

    /** The cell, or cells, of a column to which the formula applies. */
    String of(int column);

    /** All cells of a column. */
    String all(int column);

    /** A text as a formula writes it. */
    static String literal(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
