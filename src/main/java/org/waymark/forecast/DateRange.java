package org.waymark.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a milestone is expected to be completed with a given chance. Immutable.
 *
 * @param from the first day; null if it is later than {@code known}
 * @param to the last day; null if it is later than {@code known}
 * @param known the last day that the track record reaches
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate known) {

    public DateRange {
        if (from == null && to != null) {
            throw new IllegalArgumentException("a range cannot end on " + to + " and begin later than " + known);
        }
    }

    /** Whether a completion on a day is within the range. */
    boolean contains(LocalDate day) {
        boolean begun = from == null ? day.isAfter(known) : !day.isBefore(from);
        return begun && (to == null || !day.isAfter(to));
    }

    /** The day at whose end it is known whether the range holds. Later events do not change this. */
    LocalDate decidedOn() {
        return to != null ? to : from != null ? from : known;
    }
}
