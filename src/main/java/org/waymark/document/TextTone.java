package org.waymark.document;

import org.jspecify.annotations.Nullable;
import org.waymark.office.PaletteColour;
import org.waymark.terminal.TextRole;

/** The emphasis or colour of a text or a badge. Colour is never the only carrier of a meaning: the text says the same. */
public enum TextTone {
    PLAIN(TextRole.PLAIN),
    STRONG(TextRole.STRONG),
    QUIET(TextRole.MUTED),
    GREEN(TextRole.GREEN),
    AMBER(TextRole.AMBER),
    RED(TextRole.RED),
    UNRATED(TextRole.UNRATED);

    private final TextRole ink;

    TextTone(TextRole ink) {
        this.ink = ink;
    }

    /** The colour of a badge in Office files; null for a tone that is not a colour. */
    public @Nullable PaletteColour fill() {
        return switch (this) {
            case PLAIN, STRONG, QUIET -> null;
            case GREEN -> PaletteColour.GREEN;
            case AMBER -> PaletteColour.AMBER;
            case RED -> PaletteColour.RED;
            case UNRATED -> PaletteColour.GREY;
        };
    }

    TextRole ink() {
        return ink;
    }

    /** The role of a part of a bar in this colour. */
    TextRole bar() {
        return switch (this) {
            case GREEN -> TextRole.GREEN_BAR;
            case AMBER -> TextRole.AMBER_BAR;
            case RED -> TextRole.RED_BAR;
            case PLAIN, STRONG, QUIET, UNRATED -> TextRole.MUTED;
        };
    }
}
