package org.waymark.intake.grid;

/** The kind of a cell in the file's format. In delimited text every cell is {@link #TEXT}. */
public enum CellKind {
    /** Characters, including those that look like a number or a date. */
    TEXT,
    /**
     * Characters that must not be replaced: the result of a formula, or any text of a format that waymark only reads.
     */
    LOCKED_TEXT,
    /** A number; its text is the shortest plain decimal, {@code 50} or {@code 0.5}, never {@code 5E1}. */
    NUMBER,
    /** A number shown as a percentage; its text is the percentage, {@code 50%} for a stored 0.5. */
    PERCENT,
    /** A number with a date format; its text is ISO 8601, without the time when it is midnight. */
    DATE,
    /** A truth value; its text is {@code TRUE} or {@code FALSE}. */
    BOOLEAN,
    /** A formula error; its text is the error as Excel shows it, such as {@code #REF!}. */
    ERROR;

    /** Whether the cell has characters, which may be locked. */
    public boolean isText() {
        return this == TEXT || this == LOCKED_TEXT;
    }
}
