package org.waymark.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An XmR chart: single values with the limits within which chance alone would keep them, the mean less and plus 2.66
 * times the mean moving range. After Wheeler, "Understanding Variation" (1993); 2.66 is 3 / 1.128, three standard
 * deviations by the mean range of two.
 *
 * <p>A moving range is the distance between two values of successive months. It is not taken across a gap, a month for
 * which there are returns but no value here: what happened within is not known. A month for which the input holds no
 * return at all is no gap but passed over, so that a quarterly programme has limits too.
 *
 * @param values parallel to the points of the trend, null where there is nothing to count
 * @param mean of the values, null when there are none
 * @param lower as the formula gives it, so a share's may be below 0; null until there is a moving range above 0, for
 *     limits of no width would call everything special
 * @param upper likewise, perhaps above 1
 * @param trial whether the limits are trial limits, as with fewer than {@value #ENOUGH} values
 * @param signals at most one a point, in the order of the points; patterns of several points are sought among the
 *     points with a value, passing over the others
 */
public record ControlChart(
        List<@Nullable Double> values,
        @Nullable Double mean,
        @Nullable Double lower,
        @Nullable Double upper,
        boolean trial,
        List<SpecialCauseSignal> signals) {

    /** How many values make limits firm. */
    public static final int ENOUGH = 12;

    private static final double LIMIT = 2.66;

    public ControlChart {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        signals = List.copyOf(signals);
    }

    /** @param collected for each value whether the input holds any return for its month */
    static ControlChart of(List<@Nullable Double> values, List<Boolean> collected) {
        List<Double> known = values.stream().filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return new ControlChart(values, null, null, null, true, List.of());
        }
        double mean = mean(known);
        boolean trial = known.size() < ENOUGH;
        List<Double> ranges = movingRanges(values, collected);
        double range = ranges.isEmpty() ? 0 : mean(ranges);
        Double lower = range > 0 ? mean - LIMIT * range : null;
        Double upper = range > 0 ? mean + LIMIT * range : null;
        return new ControlChart(
                values, mean, lower, upper, trial, new SpecialCauses(values, mean, LIMIT * range).signals());
    }

    private static List<Double> movingRanges(List<@Nullable Double> values, List<Boolean> collected) {
        List<Double> ranges = new ArrayList<>();
        Double before = null;
        for (int at = 0; at < values.size(); at++) {
            Double value = values.get(at);
            if (value != null && before != null) {
                ranges.add(Math.abs(value - before));
            }
            if (value != null || collected.get(at)) {
                before = value;
            }
        }
        return ranges;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
}
