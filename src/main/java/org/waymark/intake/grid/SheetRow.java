package org.waymark.intake.grid;

import org.jspecify.annotations.Nullable;

/**
 * One row as the file holds it, before anyone knows what its columns mean. Rows without any value are not delivered.
 *
 * @param number the row a person sees in Excel, or the line on which a CSV record starts; counted from 1
 * @param hidden whether the sender's program shows the row
 * @param texts the cells from column A on, as text; null or empty where blank. Owned by the receiver
 * @param kinds what the format said of each cell, as long as {@code texts}; null when every cell is text
 * @param width how many cells the row was written with: in delimited text the number of values in the record, even
 *     empty ones; in a workbook the last column that has a value
 */
public record SheetRow(int number, boolean hidden, @Nullable String[] texts, CellKind @Nullable [] kinds, int width) {

    /** The text in a column counted from 1; null where blank or beyond the row's end. */
    public @Nullable String text(int column) {
        String text = column <= texts.length ? texts[column - 1] : null;
        return text == null || text.isEmpty() ? null : text;
    }

    /** What the format said of the cell in a column counted from 1. */
    public CellKind kind(int column) {
        return kinds == null || column > kinds.length ? CellKind.TEXT : kinds[column - 1];
    }
}
