package org.waymark.intake.excel;

/**
 * How large a workbook may grow while it is unpacked, so that a small file cannot fill the machine or keep it busy.
 *
 * @param bytes most bytes that all parts of the package may unpack to, and most that all passes over them may read
 * @param freeBytes bytes that they may unpack to before their ratio is looked at
 * @param ratio most bytes that one packed byte may become; honest sheets of repeated text reach 120
 * @param strings most shared strings
 * @param characters most characters in one workbook's shared strings
 * @param cells most cells that one sheet may spread over, blank ones to the left of a value included
 */
record WorkbookLimits(long bytes, long freeBytes, int ratio, int strings, long characters, long cells) {

    /** Excel's own, counted from 1. */
    static final int MAX_ROW = 1_048_576;

    /** Excel's own, counted from 1: column XFD. */
    static final int MAX_COLUMN = 16_384;

    /** Sheets of one workbook. */
    static final int MAX_SHEETS = 1_000;

    /** Relationships of one part. */
    static final int MAX_RELATIONSHIPS = 10_000;

    /** Cell styles and number formats of one workbook; Excel allows 65,490. */
    static final int MAX_STYLES = 100_000;

    /** Merged ranges of one sheet. */
    static final int MAX_MERGED = 1_000_000;

    /** Characters of one row, as in delimited text. */
    static final int MAX_ROW_CHARACTERS = 20_000_000;

    /** Far beyond what an honest return needs, yet safe in a heap of one gigabyte. */
    static final WorkbookLimits STANDARD =
            new WorkbookLimits(4L << 30, 10L << 20, 200, 5_000_000, 200_000_000, 200_000_000);
}
