package org.waymark.intake.opendocument;

import org.waymark.intake.grid.SheetRow;

/**
 * Limits the rows and cells that a workbook repeats, over all passes. A few bytes can repeat a row a million times, and
 * the limits on the unpacked parts do not cover this. Not safe for use by several threads.
 */
final class RepeatBudget {

    /** The characters that a cell takes up in a file in addition to its text. */
    private static final int CELL = 16;

    /** The first rows are read when the file is opened, then in the search for a header, then for their values. */
    private static final int PASSES = 3;

    private final long total;
    private long spent;

    /**
     * Creates a budget.
     *
     * @param allowance the most characters, with all repetitions, in one pass
     */
    RepeatBudget(long allowance) {
        this.total = PASSES * allowance;
    }

    /** Deducts repeated cells, each with a text of this length; false when the budget is exceeded. */
    boolean spend(long cells, long length) {
        spent += cells * (CELL + length);
        return spent <= total;
    }

    /** Deducts further copies of a row; false when the budget is exceeded. */
    boolean spend(long copies, SheetRow row) {
        long length = 0;
        for (String text : row.texts()) {
            length += text == null ? 0 : CELL + text.length();
        }
        spent += copies * (CELL + length);
        return spent <= total;
    }
}
