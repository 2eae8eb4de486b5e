package org.waymark.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How a set of days spreads. Percentiles by linear interpolation (type 7 of Hyndman and Fan, 1996).
 *
 * @param median and the others are null when n is 0
 */
public record Spread(
        @Nullable Double median,
        @Nullable Double p25,
        @Nullable Double p75,
        @Nullable Double max,
        int n) implements MeasureValue {

    /** The numbers by their keys in JSON and CSV, in their order; null when there are none. */
    public Map<String, @Nullable Double> numbers() {
        Map<String, @Nullable Double> numbers = new LinkedHashMap<>();
        numbers.put("median", median);
        numbers.put("p25", p25);
        numbers.put("p75", p75);
        numbers.put("max", max);
        return numbers;
    }

    @Override
    public OptionalInt restsOn() {
        return OptionalInt.of(n);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.spread(this);
    }
}
