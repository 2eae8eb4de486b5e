package org.waymark.progress;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One month of a trend.
 *
 * @param period the month
 * @param returned whether any return counts in the month; if not, the measures of milestones have n 0
 * @param values the values of {@link MeasureRegistry#inTrends}, rates and medians, by the keys of their measures
 * @param rag the ratings of the open milestones
 * @param ofReturns the rates of {@link ReturnMeasures#ALL} by their keys; empty unless the trend is the overall one; n is
 *     0 if the input has no return for the month, because returns may not have been collected then
 */
public record TrendPoint(
        YearMonth period,
        boolean returned,
        Map<String, MeasureValue> values,
        RagCounts rag,
        Map<String, Rate> ofReturns) {

    private static final Rate NOTHING = new Rate(0, 0);

    public TrendPoint {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        ofReturns = Collections.unmodifiableMap(new LinkedHashMap<>(ofReturns));
    }

    /** The value of the measure with this key; n is 0 if the point does not have it. */
    public MeasureValue value(String key) {
        MeasureValue value = values.get(key);
        return value == null ? ofReturns.getOrDefault(key, NOTHING) : value;
    }

    /** The rate of the measure with this key; n is 0 if the point does not have it, or if it is not a rate. */
    public Rate rate(String key) {
        return value(key) instanceof Rate rate ? rate : NOTHING;
    }

    /** The value as a number; null if there is nothing to count. */
    public @Nullable Double number(String key) {
        OptionalDouble number = value(key).number();
        return number.isPresent() ? (Double) number.getAsDouble() : null;
    }

    /** The number of milestones or returns behind the value. */
    public int n(String key) {
        return value(key).sampleSize().orElse(0);
    }

    /** Every value by the key of its measure: those of milestones and, in the overall trend, those of returns. */
    public Map<String, MeasureValue> all() {
        Map<String, MeasureValue> all = new LinkedHashMap<>(values);
        all.putAll(ofReturns);
        return all;
    }
}
