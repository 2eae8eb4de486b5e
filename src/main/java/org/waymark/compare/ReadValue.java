package org.waymark.compare;

import org.jspecify.annotations.Nullable;

/**
 * The value that was read from a cell.
 *
 * @param value a date, number, text or term; null if the cell is blank or in error
 * @param inError whether the cell has an error
 * @param sent the text of the cell if it is in error; null if it is not, or is blank
 */
public record ReadValue(
        @Nullable Object value, boolean inError, @Nullable String sent) {}
