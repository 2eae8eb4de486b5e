package org.waymark.document;

import org.waymark.terminal.Ink;

/** How strongly a text or a chip speaks. The colours never speak alone: the text says the same. */
public enum Tone {
    PLAIN(Ink.PLAIN),
    STRONG(Ink.STRONG),
    QUIET(Ink.MUTED),
    GREEN(Ink.GREEN),
    AMBER(Ink.AMBER),
    RED(Ink.RED),
    UNRATED(Ink.UNRATED);

    private final Ink ink;

    Tone(Ink ink) {
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }
}
