package org.waymark.intake.opendocument;

import org.waymark.intake.grid.SheetRow;

/** Limits the rows of one workbook that stay in memory while it is open. */
final class KeptCells {

    private static final int MOST_ROWS_OF_A_SHEET = 5_000;
    private static final long MOST_CELLS = 250_000;
    private static final long MOST_CHARACTERS = 5_000_000;

    private long cells;
    private long characters;

    /** Whether a row of a sheet may be kept. If so, it counts towards the limits. */
    boolean admit(SheetRow row, int keptOfSheet) {
        if (keptOfSheet == MOST_ROWS_OF_A_SHEET) {
            return false;
        }
        long more = 0;
        for (String text : row.texts()) {
            more += text == null ? 0 : text.length();
        }
        if (cells + row.texts().length > MOST_CELLS || characters + more > MOST_CHARACTERS) {
            return false;
        }
        cells += row.texts().length;
        characters += more;
        return true;
    }
}
