package org.waymark.intake.excel;

/**
 * How large a workbook may grow while it is unpacked, so that a small file cannot fill the machine.
 *
 * @param partBytes most bytes that one part of the package may unpack to
 * @param freeBytes bytes that a part may unpack to before its ratio is looked at
 * @param ratio most bytes that one packed byte may become, as Apache POI's own guard has it
 * @param strings most shared strings
 * @param characters most characters in one workbook's shared strings
 * @param cells most cells that one sheet may spread over, blank ones to the left of a value included
 */
record Limits(long partBytes, long freeBytes, int ratio, int strings, long characters, long cells) {

    /** Excel's own, counted from 1. */
    static final int MAX_ROW = 1_048_576;

    /** Excel's own, counted from 1: column XFD. */
    static final int MAX_COLUMN = 16_384;

    /** Far beyond what an honest return needs, yet safe in a heap of one gigabyte. */
    static final Limits STANDARD = new Limits(4L << 30, 8L << 20, 100, 5_000_000, 200_000_000, 200_000_000);
}
