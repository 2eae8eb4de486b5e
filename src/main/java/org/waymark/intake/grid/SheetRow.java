package org.waymark.intake.grid;

import org.jspecify.annotations.Nullable;

/**
 * One row of a file, before its columns are matched to fields. Rows without any value are not delivered.
 *
 * @param number the row number as in Excel, or the line on which a CSV record starts; counted from 1
 * @param hidden whether the sender's program hides the row
 * @param texts the cells from column A on, as text; null or empty when blank. The receiver owns the array
 * @param kinds the kind of each cell, as long as {@code texts}; null when every cell is text
 * @param fills the colour of each blank cell that has one; null when none has. It can be shorter or longer than {@code
 *     texts}
 * @param width in delimited text the number of values in the record, including empty ones; in a workbook the last
 *     column with a value
 */
public record SheetRow(
        int number,
        boolean hidden,
        @Nullable String[] texts,
        CellKind @Nullable [] kinds,
        @Nullable FillColour @Nullable [] fills,
        int width) {

    /** Creates a row without colours. */
    public SheetRow(int number, boolean hidden, @Nullable String[] texts, CellKind @Nullable [] kinds, int width) {
        this(number, hidden, texts, kinds, null, width);
    }

    /** Copies the row with its array of texts, and gives the copy a row number that is greater by {@code further}. */
    public SheetRow copy(int further) {
        return new SheetRow(number + further, hidden, texts.clone(), kinds, fills, width);
    }

    /** The text in a column counted from 1; null when blank or beyond the row's end. */
    public @Nullable String text(int column) {
        String text = column <= texts.length ? texts[column - 1] : null;
        return text == null || text.isEmpty() ? null : text;
    }

    /** The colour of a blank cell in a column counted from 1; null when it has none that means a rating. */
    public @Nullable FillColour fill(int column) {
        return fills == null || column > fills.length ? null : fills[column - 1];
    }

    /** The kind of the cell in a column counted from 1. */
    public CellKind kind(int column) {
        return kinds == null || column > kinds.length ? CellKind.TEXT : kinds[column - 1];
    }
}
