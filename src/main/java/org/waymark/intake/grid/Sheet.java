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
     * Hidden columns and merged cells of a sheet.
     *
     * @param hiddenColumns columns counted from 1, ascending
     * @param merged merged ranges in the order of the file
     */
    record Layout(List<Integer> hiddenColumns, List<Merged> merged) {
        public static final Layout PLAIN = new Layout(List.of(), List.of());
    }

    /** A merged range. Rows and columns are counted from 1, and both ends are included. */
    record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
