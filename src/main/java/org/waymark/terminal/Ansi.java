package org.waymark.terminal;

/** The escape sequences that style text on a terminal (ECMA-48, Select Graphic Rendition). */
public final class Ansi {

    private Ansi() {}

    /** The text in a style, after which the terminal's own style returns. */
    public static String paint(String codes, String text) {
        return "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
