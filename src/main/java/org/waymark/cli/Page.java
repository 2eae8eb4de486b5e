package org.waymark.cli;

import org.waymark.terminal.Ansi;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;

/**
 * Lays out paragraphs for people.
 *
 * @param width columns to fill
 * @param paints whether to paint with ANSI sequences
 */
record Page(int width, boolean paints) {

    private static final int NARROWEST = 40;

    String bold(String text) {
        return paints ? Ansi.paint("1", text) : text;
    }

    /** A paragraph behind a label of its own column, its last line ended. */
    String labelled(String label, int column, String text) {
        return bold(label) + " ".repeat(column - label.length()) + wrapped(text, column);
    }

    /** A paragraph whose first line begins at this column, its last line ended. */
    String wrapped(String text, int column) {
        return Wrap.paragraph(text, column, column, Math.min(TextStyle.READABLE, Math.max(NARROWEST, width)));
    }
}
