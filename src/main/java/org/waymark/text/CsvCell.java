package org.waymark.text;

/** Writes texts as the cells of a CSV file that people open in a spreadsheet. */
public final class CsvCell {

    private CsvCell() {}

    private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final int BYTE_ORDER_MARK = 0xfeff;

    /**
     * Returns the text as one cell. It is quoted where RFC 4180 requires it, and where it contains a character that
     * separates cells in some locales. A text that a spreadsheet would read as a formula is preceded by an apostrophe,
     * so that opening the file runs nothing. This includes formulas that start after blanks or a byte order mark, or
     * with the full-width form of their first character. Example: {@code =1+1} becomes {@code '=1+1}.
     */
    public static String of(String text) {
        String safe = startsFormula(text) ? "'" + text : text;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean startsFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '\t' || first == '\r') {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != BYTE_ORDER_MARK) {
                return FORMULA_STARTS.indexOf(c) >= 0;
            }
        }
        return false;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",\"\r\n;\t|".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
