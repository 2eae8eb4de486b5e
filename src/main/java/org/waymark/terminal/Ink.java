package org.waymark.terminal;

/** What a piece of text is for; a {@link Palette} says how that looks. */
public enum Ink {
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
