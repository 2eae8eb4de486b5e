package org.waymark.terminal;

/** Writes the escape sequences that style text on a terminal (ECMA-48, Select Graphic Rendition). */
public final class Ansi {

    private Ansi() {}

    /** Returns the text in a style, followed by the sequence that restores the terminal's own style. */
    public static String paint(String codes, String text) {
        return "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
