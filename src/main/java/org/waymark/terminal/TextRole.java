package org.waymark.terminal;

/** What a piece of text is for. A {@link ColourPalette} defines its style on a terminal. */
public enum TextRole {
    PLAIN,
    STRONG,
    MUTED,
    /** The band at the top of a report. */
    BANNER,
    /** The label of a dimension. */
    LABEL,
    /** The filled part of a bar. */
    BAR,
    GREEN_BAR,
    AMBER_BAR,
    RED_BAR,
    GREEN,
    AMBER,
    RED,
    UNRATED
}
