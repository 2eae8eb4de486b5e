package org.waymark.findings;

/** Breaks a paragraph into lines between words. */
final class Wrapped {

    private Wrapped() {}

    /**
     * The text with line breaks, the last line ended too. A word longer than a line stands on a line of its own.
     *
     * @param start how many columns of the first line are already taken
     * @param indent spaces before every further line
     * @param width columns to fill
     */
    static String text(String text, int start, int indent, int width) {
        StringBuilder lines = new StringBuilder(text.length() + 32);
        int column = start;
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (!first && column + 1 + length > width) {
                lines.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += length;
            first = false;
        }
        return lines.append('\n').toString();
    }
}
