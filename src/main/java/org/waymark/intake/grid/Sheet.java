package org.waymark.intake.grid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet of a file. It can be read from the top any number of times. Not safe for use by several threads. */
public interface Sheet {

    /** The sheet's name; null in a format without sheets. */
    @Nullable
    String name();

    /** Whether the sender's program hides the sheet. */
    boolean hidden();

    /**
     * Starts reading at the top. The caller closes the rows.
     *
     * @throws UnreadableException when the sheet cannot be read
     */
    SheetRows open() throws UnreadableException;

    /**
     * The hidden columns and merged cells of the sheet. They are complete only after all rows were read. A format
     * without them returns {@link Layout#PLAIN}.
     */
    Layout layout();

    /**
     * The notes on the cells of the sheet. A format whose notes are not looked for has none.
     *
     * @throws UnreadableException when the notes cannot be read
     */
    default List<CellNote> notes() throws UnreadableException {
        return List.of();
    }

    /**
     * Hidden columns and merged cells of a sheet, and what is struck through.
     *
     * @param hiddenColumns columns counted from 1, ascending
     * @param merged merged ranges in the order of the file
     * @param struckRows the first rows of which at least half of the values are struck through, counted from 1,
     *     ascending; empty in a format in which this is not looked for
     */
    record Layout(List<Integer> hiddenColumns, List<Merged> merged, List<Integer> struckRows) {
        public static final Layout PLAIN = new Layout(List.of(), List.of());

        /** Creates the layout of a sheet in which nothing is struck through. */
        public Layout(List<Integer> hiddenColumns, List<Merged> merged) {
            this(hiddenColumns, merged, List.of());
        }
    }

    /** A merged range. Rows and columns are counted from 1, and both ends are included. */
    record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
