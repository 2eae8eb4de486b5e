package org.waymark.intake.workbook;

/**
 * The limits on the unpacked content of a workbook, so that a small file cannot fill the memory or block the machine.
 *
 * @param bytes the most bytes that all parts may unpack to, and that all passes over them may read
 * @param freeBytes the bytes that all parts may unpack to before the ratio is checked
 * @param ratio the most unpacked bytes for each packed byte; ordinary sheets of repeated text reach 120
 * @param strings the most shared strings
 * @param characters the most characters in all shared strings
 * @param cells the most cells of one sheet, including blank ones to the left of a value
 */
public record WorkbookLimits(long bytes, long freeBytes, int ratio, int strings, long characters, long cells) {

    /** The last row of Excel, counted from 1. */
    public static final int MAX_ROW = 1_048_576;

    /** The last column of Excel, XFD, counted from 1. */
    public static final int MAX_COLUMN = 16_384;

    /** Sheets of one workbook. */
    public static final int MAX_SHEETS = 1_000;

    /** Relationships of one part. */
    public static final int MAX_RELATIONSHIPS = 10_000;

    /** Cell styles and number formats of one workbook; Excel allows 65,490. */
    public static final int MAX_STYLES = 100_000;

    /** Merged ranges of one sheet. */
    public static final int MAX_MERGED = 1_000_000;

    /** Characters of one row, as in delimited text. */
    public static final int MAX_ROW_CHARACTERS = 20_000_000;

    /** The default limits: far above the needs of a return, and safe in a heap of one gigabyte. */
    public static final WorkbookLimits STANDARD =
            new WorkbookLimits(4L << 30, 10L << 20, 200, 5_000_000, 200_000_000, 200_000_000);
}
