package org.waymark.text;

/**
 * Measures text in terminal columns. Combining marks and variation selectors take no column. Wide East Asian characters
 * and emoji (the blocks with the values W and F in Unicode's EastAsianWidth) take two. All others take one.
 */
public final class DisplayWidth {

    private static final int[][] WIDE = {
        {0x1100, 0x115f},
        {0x231a, 0x231b},
        {0x23e9, 0x23ec},
        {0x2614, 0x2615},
        {0x26a1, 0x26a1},
        {0x2705, 0x2705},
        {0x274c, 0x274c},
        {0x2e80, 0x303e},
        {0x3041, 0x33ff},
        {0x3400, 0x4dbf},
        {0x4e00, 0xa4cf},
        {0xa960, 0xa97f},
        {0xac00, 0xd7a3},
        {0xf900, 0xfaff},
        {0xfe30, 0xfe6f},
        {0xff00, 0xff60},
        {0xffe0, 0xffe6},
        {0x1f300, 0x1f64f},
        {0x1f680, 0x1f6ff},
        {0x1f900, 0x1faff},
        {0x20000, 0x3fffd}
    };

    private DisplayWidth() {}

    /** Returns the number of columns that the text takes. */
    public static int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            width += of(point);
            at += Character.charCount(point);
        }
        return width;
    }

    private static int of(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /**
     * Returns the end of the longest beginning of the text that fits into {@code width} columns: at least one
     * character.
     */
    public static int fitting(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            used += of(point);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    /** Returns the text, shortened to at most {@code most} columns including an ellipsis. */
    public static String cut(String text, int most) {
        return of(text) > most ? text.substring(0, fitting(text, most - 1)) + "…" : text;
    }
}
