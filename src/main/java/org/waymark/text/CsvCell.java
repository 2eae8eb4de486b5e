package org.waymark.text;

/** Texts as cells of a CSV file. */
public final class CsvCell {

    private CsvCell() {}

    /**
     * The text quoted where RFC 4180 asks for it. A text that a spreadsheet would take for a formula gets an apostrophe
     * before it, so that opening the file runs nothing.
     */
    public static String of(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }
}
