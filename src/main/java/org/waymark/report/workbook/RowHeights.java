package org.waymark.report.workbook;

/** How high a row must be for its texts. Programs differ in whether they find out for themselves. */
final class RowHeights {

    /** Letters are narrower than the digits by which columns are measured; the sides of a cell take some room. */
    private static final double LETTERS = 1.2;

    private static final int SIDES = 2;
    private static final double LINE = 12.75;
    private static final double LEAST = 15;
    private static final double MOST = 400;

    private int lines = 1;

    /** Counts in a text in a column of so many characters. */
    void add(String text, int width) {
        lines = Math.max(lines, lines(text, (int) ((width - SIDES) * LETTERS)));
    }

    /** In points. */
    double height() {
        return Math.min(MOST, Math.max(LEAST, lines * LINE + 2));
    }

    /** Words go to the next line as a whole unless they are longer than a line. */
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
