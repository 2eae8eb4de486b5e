package org.waymark.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.CellKind;
import org.waymark.intake.grid.FillColour;

/**
 * One row of a milestone table, with its cells in the order of {@link org.waymark.schema.Schema#columns()}.
 *
 * @param number the row number as in Excel, or the line on which a CSV record starts; counted from 1
 * @param texts the cells as sent, one for each schema column; null when blank or when the table has no such column
 * @param kinds the kind of each cell in the file's format; null when every cell is text
 * @param fills the colour of each blank cell that has one; null when none has
 * @param aligned false when the row has more or fewer cells than the header row, so that its values may be under the
 *     wrong headers (WM-S04); its texts are then best guesses
 * @param layout the findings about the layout of the row
 */
public record Row(
        int number,
        @Nullable String[] texts,
        CellKind @Nullable [] kinds,
        @Nullable FillColour @Nullable [] fills,
        boolean aligned,
        List<Finding> layout) {

    public Row {
        layout = List.copyOf(layout);
    }

    /** Creates a row without colours or findings about its layout. */
    public Row(int number, @Nullable String[] texts, CellKind @Nullable [] kinds, boolean aligned) {
        this(number, texts, kinds, null, aligned, List.of());
    }

    /** The colour of a blank cell in a schema column; null when it has none. */
    public @Nullable FillColour fill(int schemaColumn) {
        return fills == null ? null : fills[schemaColumn];
    }

    /** The kind of the cell in a schema column. */
    public CellKind kind(int schemaColumn) {
        return kinds == null ? CellKind.TEXT : kinds[schemaColumn];
    }
}
