package org.waymark.cli;

import org.waymark.terminal.Ansi;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.TextStyle;

/**
 * Lays out paragraphs of help.
 *
 * @param width the width of the page in characters
 * @param paints whether to use ANSI sequences for bold text
 */
record HelpPage(int width, boolean paints) {

    private static final int NARROWEST = 40;

    String bold(String text) {
        return paints ? Ansi.paint("1", text) : text;
    }

    /** A paragraph with a label in the margin to its left, and a line break at the end. */
    String labelled(String label, int column, String text) {
        return bold(label) + " ".repeat(column - label.length()) + wrapped(text, column);
    }

    /** A paragraph that begins at this column and continues there, with a line break at the end. */
    String wrapped(String text, int column) {
        return LineWrapper.paragraph(text, column, column, Math.min(TextStyle.READABLE, Math.max(NARROWEST, width)));
    }
}
