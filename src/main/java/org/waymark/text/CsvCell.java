package org.waymark.text;

/** Texts as cells of a CSV file. */
public final class CsvCell {

    private CsvCell() {}

    private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final int BYTE_ORDER_MARK = 0xfeff;

    /**
     * The text quoted where RFC 4180 asks for it, and where it holds a character that separates cells in some locales. A
     * text that a spreadsheet would take for a formula gets an apostrophe before it, so that opening the file runs
     * nothing; blanks and a byte order mark before the formula, and the full-width forms of its first character, do not
     * hide it.
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
