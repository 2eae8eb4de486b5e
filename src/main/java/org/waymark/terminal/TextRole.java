package org.waymark.terminal;

/** What a piece of text is for; a {@link ColourPalette} says how that looks. */
public enum TextRole {
    PLAIN,
    STRONG,
    MUTED,
    /** The band that heads the report. */
    BANNER,
    /** The label of a dimension. */
    LABEL,
    /** The filled part of a bar. */
    BAR,
    GREEN,
    AMBER,
    RED,
    UNRATED
}
