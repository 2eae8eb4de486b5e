package org.waymark.report.workbook;

/** Calculates the height of a row from its texts, because not every program adjusts it automatically. */
final class RowHeights {

    /** The number of letters that fit into the width of a digit, which is the unit of column widths. */
    private static final double LETTERS = 1.2;

    /** The margins of a cell, in digits. */
    private static final int SIDES = 2;

    /** The height of a line, in points. */
    private static final double LINE = 12.75;

    /** The least height of a row, in points. */
    private static final double LEAST = 15;

    /** The greatest height of a row, in points. */
    private static final double MOST = 400;

    private int lines = 1;

    /** Takes a text into account that is in a column of the given width in characters. */
    void add(String text, int width) {
        lines = Math.max(lines, lines(text, (int) ((width - SIDES) * LETTERS)));
    }

    /** The height in points. */
    double height() {
        return Math.min(MOST, Math.max(LEAST, lines * LINE + 2));
    }

    /** The lines of a text that breaks between words, or within a word that is longer than a line. */
    private static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int length = word.length();
            if (used > 0 && used + 1 + length > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, length - 1) / width;
            used += (used > 0 ? 1 : 0) + (length > width ? length % width : length);
        }
        return lines;
    }
}
