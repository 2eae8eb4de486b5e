package org.waymark.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a milestone is expected to be completed with a given chance. Immutable.
 *
 * @param from the first day
 * @param to the last day; null when the track record does not reach that far: later than can be said
 */
public record DateRange(LocalDate from, @Nullable LocalDate to) {

    /** Whether a completion on a day is within the range. */
    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
