package org.waymark.terminal;

/**
 * How a report is laid out as text.
 *
 * @param width columns of a line, limited to between {@value #NARROWEST} and {@value #WIDEST}
 * @param glyphs the characters with which rules, bars and bullets are drawn
 * @param palette the colours
 */
public record TextStyle(int width, TerminalGlyphs glyphs, ColourPalette palette) {

    public static final int NARROWEST = 60;
    public static final int WIDEST = 180;

    /** The greatest width at which running text is easy to read. */
    public static final int READABLE = 100;

    /** The width from which two blocks fit side by side. */
    public static final int WIDE = 120;

    public TextStyle {
        width = Math.min(WIDEST, Math.max(NARROWEST, width));
    }

    /** The style for text in a file: 80 columns, line-drawing characters, no colour. */
    public static TextStyle plain() {
        return new TextStyle(80, TerminalGlyphs.UNICODE, ColourPalette.NONE);
    }

    /** Whether there is room for two blocks side by side. */
    public boolean wide() {
        return width >= WIDE;
    }
}
