package org.waymark.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.CellKind;

/**
 * One row of a milestone table, its cells in the order of {@link org.waymark.schema.Schema#columns()}.
 *
 * @param number the row a person sees in Excel, or the line on which a CSV record starts
 * @param texts the cells as sent, one for each schema column; null where blank or where the table has no such column
 * @param kinds what the file format said of each cell, or null when every cell is text
 * @param aligned false for a row whose number of cells differs from the header's, so that its values cannot be trusted
 *     to be under their own headers (WM-S04); its texts are then best guesses
 * @param layout what is wrong with how the row is laid out
 */
public record Row(
        int number, @Nullable String[] texts, CellKind @Nullable [] kinds, boolean aligned, List<Finding> layout) {

    public Row {
        layout = List.copyOf(layout);
    }

    /** A row that is laid out well, unless it is not aligned. */
    public Row(int number, @Nullable String[] texts, CellKind @Nullable [] kinds, boolean aligned) {
        this(number, texts, kinds, aligned, List.of());
    }

    /** What the format said of a cell, by schema column. */
    public CellKind kind(int schemaColumn) {
        return kinds == null ? CellKind.TEXT : kinds[schemaColumn];
    }
}
