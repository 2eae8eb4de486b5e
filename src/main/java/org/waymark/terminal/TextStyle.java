package org.waymark.terminal;

/**
 * How a report is laid out as text.
 *
 * @param width columns to fill; less than {@value #NARROWEST} is taken as {@value #NARROWEST}, more than
 *     {@value #WIDEST} as {@value #WIDEST}, beyond which lines are hard to follow
 */
public record TextStyle(int width, TerminalGlyphs glyphs, ColourPalette palette) {

    public static final int NARROWEST = 60;
    public static final int WIDEST = 180;

    /** The width beyond which running text is hard to read. */
    public static final int READABLE = 100;

    /** The width from which two blocks fit side by side. */
    public static final int WIDE = 120;

    public TextStyle {
        width = Math.min(WIDEST, Math.max(NARROWEST, width));
    }

    /** 80 columns, line-drawing characters, no colour: what goes into a file. */
    public static TextStyle plain() {
        return new TextStyle(80, TerminalGlyphs.UNICODE, ColourPalette.NONE);
    }

    /** Whether there is room for two blocks side by side. */
    public boolean wide() {
        return width >= WIDE;
    }
}
