package org.waymark.progress;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A median, in the unit of its measure.
 *
 * @param value the median, or null if n is 0
 * @param n the number of values
 */
public record Median(@Nullable Double value, int n) implements MeasureValue {

    /** The median of values; of an even number of values, the mean of the two in the middle. */
    public static Median of(List<? extends Number> values) {
        return Percentiles.median(values);
    }

    @Override
    public OptionalDouble number() {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @Override
    public OptionalInt sampleSize() {
        return OptionalInt.of(n);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.median(this);
    }
}
