package org.waymark.intake.grid;

/**
 * A note (in newer programs also called a comment) on a cell. Immutable.
 *
 * @param row the row of the cell, counted from 1; 0 when the file gives none
 * @param column the column of the cell, counted from 1; 0 when the file gives none
 * @param author who wrote it; empty when the file does not say
 * @param start the first characters of its text, at most {@link #LENGTH}
 */
public record CellNote(int row, int column, String author, String start) {

    /** The most characters of a text that are kept. */
    public static final int LENGTH = 40;
}
