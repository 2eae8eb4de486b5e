package org.waymark.intake.opendocument;

import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.FillColour;
import org.waymark.intake.workbook.RowBuilder;

/** The colours of the cells of one sheet that name no style of their own: that of their row, or of their column. */
final class ColumnFills {

    private final OdsStyles styles;
    private final @Nullable FillColour[] byColumn = new FillColour[RowBuilder.MOST_FILLS];
    private @Nullable String ofRow;

    ColumnFills(OdsStyles styles) {
        this.styles = styles;
    }

    /** Sets the style of columns; {@code before} is the number of columns to their left. */
    void column(long before, long repeated, @Nullable String style) {
        FillColour colour = style == null ? null : styles.fill(style);
        for (long i = before; colour != null && i < end(before, repeated); i++) {
            byColumn[(int) i] = colour;
        }
    }

    /** Sets the style of the row whose cells follow; null when it has none. */
    void row(@Nullable String style) {
        ofRow = style;
    }

    /** Sets the colours of blank cells. */
    void set(RowBuilder row, long before, long repeated, @Nullable String style) {
        if (!styles.fillsAny()) {
            return;
        }
        String own = style == null ? ofRow : style;
        FillColour colour = own == null ? null : styles.fill(own);
        if (own != null && colour == null) {
            return;
        }
        for (long i = before; i < end(before, repeated); i++) {
            FillColour one = own == null ? byColumn[(int) i] : colour;
            if (one != null) {
                row.fill((int) i + 1, one);
            }
        }
    }

    private static long end(long before, long repeated) {
        return Math.min(before + repeated, RowBuilder.MOST_FILLS);
    }
}
