package org.waymark.progress;

import java.util.OptionalInt;

/**
 * The value of a measure over a set of milestones, as numbers; writers format them. A measure that has nothing to count
 * has a value all the same, which says that it rests on none. Values are immutable.
 */
public sealed interface MeasureValue permits Count, Rate, Median, Spread, Breakdown {

    /** Calls the method of the visitor for this kind of value. A new kind is thus a compile error in every writer. */
    <R> R accept(Visitor<R> visitor);

    /** The n that a rate, a median or a spread rests on; empty for what is itself a number of milestones. */
    default OptionalInt restsOn() {
        return OptionalInt.empty();
    }

    /**
     * What to do with each kind of value.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {

        R count(Count count);

        R rate(Rate rate);

        R median(Median median);

        R spread(Spread spread);

        R breakdown(Breakdown breakdown);
    }
}
