package org.waymark.progress;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The value of a measure over a set of milestones, as unformatted numbers. A measure with nothing to count has a value
 * too, with a sample size of 0. Values are immutable.
 */
public sealed interface MeasureValue permits Count, Rate, Median, Spread, Breakdown {

    /** Calls the visitor's method for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** The n of a rate, a median or a spread; empty for a value that is itself a number of milestones. */
    default OptionalInt sampleSize() {
        return OptionalInt.empty();
    }

    /** The one number of a rate or a median, in the unit of its measure; empty for other values, and if n is 0. */
    default OptionalDouble number() {
        return OptionalDouble.empty();
    }

    /**
     * Handles each kind of value. A new kind is a compile error in every writer.
     *
     * @param <R> the type of the result
     */
    interface Visitor<R> {

        R count(Count count);

        R rate(Rate rate);

        R median(Median median);

        R spread(Spread spread);

        R breakdown(Breakdown breakdown);
    }
}
