package org.waymark.intake.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of a file; may be read from the top any number of times. */
public interface Sheet {

    /** The sheet's name; null in a format without sheets. */
    @Nullable
    String name();

    /** Whether the sender's program hides the sheet. */
    boolean hidden();

    /** Starts reading at the top. */
    SheetRows open() throws UnreadableException;

    /**
     * What the format says about the sheet apart from its rows: hidden columns and merged cells. Known completely only
     * after a pass over the rows has ended; a format without such things answers {@link Layout#PLAIN}.
     */
    Layout layout();

    /**
     * Hidden columns and merged cells of a sheet.
     *
     * @param hiddenColumns columns counted from 1, ascending
     * @param merged merged ranges in the order in which the file lists them
     */
    record Layout(List<Integer> hiddenColumns, List<Merged> merged) {
        public static final Layout PLAIN = new Layout(List.of(), List.of());
    }

    /** A merged range; rows and columns counted from 1, both ends included. */
    record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
