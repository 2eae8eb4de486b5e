package org.waymark.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The distribution of a number of days. Percentiles use linear interpolation (type 7 of Hyndman and Fan, 1996). If n is 0,
 * the other components are null.
 *
 * @param median the median in days
 * @param p25 the lower quartile in days
 * @param p75 the upper quartile in days
 * @param max the maximum in days
 * @param n the number of milestones
 */
public record Spread(
        @Nullable Double median,
        @Nullable Double p25,
        @Nullable Double p75,
        @Nullable Double max,
        int n) implements MeasureValue {

    /** The numbers by their keys in JSON and CSV, in that order; each is null if n is 0. */
    public Map<String, @Nullable Double> numbers() {
        Map<String, @Nullable Double> numbers = new LinkedHashMap<>();
        numbers.put("median", median);
        numbers.put("p25", p25);
        numbers.put("p75", p75);
        numbers.put("max", max);
        return numbers;
    }

    @Override
    public OptionalInt sampleSize() {
        return OptionalInt.of(n);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.spread(this);
    }
}
