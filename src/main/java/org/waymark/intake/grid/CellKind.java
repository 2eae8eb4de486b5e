package org.waymark.intake.grid;

/** What the file format itself said of a cell. In delimited text every cell is {@link #TEXT}. */
public enum CellKind {
    /** Characters, whatever they may look like. */
    TEXT,
    /** A number; its text is the shortest plain decimal, {@code 50} or {@code 0.5}, never {@code 5E1}. */
    NUMBER,
    /** A number shown as a percentage; its text is what a person sees, {@code 50%} for a stored 0.5. */
    PERCENT,
    /** A date or a time stamp from a date format; its text is ISO 8601, the time left off when it is midnight. */
    DATE,
    /** A truth value; its text is {@code TRUE} or {@code FALSE}. */
    BOOLEAN,
    /** A formula error; its text is the error as Excel shows it, such as {@code #REF!}. */
    ERROR
}
