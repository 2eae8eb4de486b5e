package org.waymark.intake;

import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.CellKind;

/**
 * One row of a milestone table, its cells in the order of {@link org.waymark.schema.Schema#columns()}.
 *
 * @param number the row a person sees in Excel, or the line on which a CSV record starts
 * @param texts the cells as sent, one for each schema column; null where blank or where the table has no such column
 * @param kinds what the file format said of each cell, or null when every cell is text
 * @param aligned false for a row whose number of cells differs from the header's, so that its values cannot be trusted
 *     to stand under their own headers (WM-S04); its texts are then best guesses
 */
public record Row(int number, @Nullable String[] texts, CellKind @Nullable [] kinds, boolean aligned) {

    /** What the format said of a cell, by schema column. */
    public CellKind kind(int schemaColumn) {
        return kinds == null ? CellKind.TEXT : kinds[schemaColumn];
    }
}
