package org.waymark.cli;

/**
 * Lays out paragraphs for people.
 *
 * @param width columns to fill
 * @param paints whether to paint with ANSI sequences
 */
record Page(int width, boolean paints) {

    private static final int WIDEST = 100;

    String bold(String text) {
        return paints ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    /** A paragraph behind a label of its own column, its last line ended. */
    String labelled(String label, int column, String text) {
        return bold(label) + " ".repeat(column - label.length()) + wrapped(text, column);
    }

    /** A paragraph whose first line begins at this column, its last line ended. */
    String wrapped(String text, int column) {
        int most = Math.min(WIDEST, Math.max(40, width));
        StringBuilder lines = new StringBuilder();
        int at = column;
        for (String word : text.split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (at > column && at + 1 + length > most) {
                lines.append('\n').append(" ".repeat(column));
                at = column;
            } else if (at > column) {
                lines.append(' ');
                at++;
            }
            lines.append(word);
            at += length;
        }
        return lines.append('\n').toString();
    }
}
