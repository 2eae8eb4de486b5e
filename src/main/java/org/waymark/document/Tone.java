package org.waymark.document;

import org.waymark.terminal.TextRole;

/** The emphasis or colour of a text or a chip. Colour is never the only carrier of a meaning: the text says the same. */
public enum Tone {
    PLAIN(TextRole.PLAIN),
    STRONG(TextRole.STRONG),
    QUIET(TextRole.MUTED),
    GREEN(TextRole.GREEN),
    AMBER(TextRole.AMBER),
    RED(TextRole.RED),
    UNRATED(TextRole.UNRATED);

    private final TextRole ink;

    Tone(TextRole ink) {
        this.ink = ink;
    }

    TextRole ink() {
        return ink;
    }
}
