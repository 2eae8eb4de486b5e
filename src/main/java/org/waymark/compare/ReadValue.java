package org.waymark.compare;

import org.jspecify.annotations.Nullable;

/**
 * What a cell was read as.
 *
 * @param value a date, number, text or term; null when blank or in error
 * @param inError whether an error stands on it
 * @param sent the cell as sent, only where it is in error; null when it is blank
 */
public record ReadValue(
        @Nullable Object value, boolean inError, @Nullable String sent) {}
