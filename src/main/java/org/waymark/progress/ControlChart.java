package org.waymark.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.LimitRestart;

/**
 * An XmR chart of a flow: individual values with limits, mean ± 2.66 × average moving range. Points outside the limits are
 * unlikely to be chance. Source: Wheeler, "Understanding Variation" (1993); 2.66 is 3 / 1.128, which converts the
 * average range of two values to three standard deviations.
 *
 * <p>A moving range is the distance between the values of two successive months. It is not taken across a gap: a month
 * for which there are returns but no value. A month for which the input has no returns is not a gap; it is skipped, so
 * that a quarterly programme has limits too.
 *
 * @param values one value for each point of the trend, in the unit of the measure; null where there is nothing to count,
 *     or too little to be part of the limits
 * @param mean the mean of the values, or null if there are none
 * @param lower the lower limit as calculated, so the limit of a share may be below 0; null until a moving range is
 *     above 0, because limits of no width would mark every other value as special
 * @param upper the upper limit as calculated, so the limit of a share may be above 1; null if {@code lower} is null
 * @param trial whether the limits are trial limits because there are fewer than {@value #FIRM_LIMITS_FROM} values
 * @param signals at most one signal for each point, in the order of the points; patterns of several points skip the
 *     points without a value
 * @param restart why only later values are used for the limits; null if all values are used. Earlier values are then
 * null
 */
public record ControlChart(
        List<@Nullable Double> values,
        @Nullable Double mean,
        @Nullable Double lower,
        @Nullable Double upper,
        boolean trial,
        List<SpecialCauseSignal> signals,
        @Nullable LimitRestart restart) {

    /** The number of values from which limits are firm, no longer trial limits. */
    public static final int FIRM_LIMITS_FROM = 12;

    private static final double RANGES_TO_LIMIT = 2.66;

    public ControlChart {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        signals = List.copyOf(signals);
    }

    /** The chart of values without a restart of the limits; see {@link #of(List, List, LimitRestart)}. */
    static ControlChart of(List<@Nullable Double> values, List<Boolean> collected) {
        return of(values, collected, null);
    }

    /** @param collected for each value, whether the input has any return for its month */
    static ControlChart of(List<@Nullable Double> values, List<Boolean> collected, @Nullable LimitRestart restart) {
        List<Double> known = values.stream().filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return new ControlChart(values, null, null, null, true, List.of(), restart);
        }
        double mean = mean(known);
        boolean trial = known.size() < FIRM_LIMITS_FROM;
        List<Double> ranges = movingRanges(values, collected);
        double range = ranges.isEmpty() ? 0 : mean(ranges);
        Double lower = range > 0 ? mean - RANGES_TO_LIMIT * range : null;
        Double upper = range > 0 ? mean + RANGES_TO_LIMIT * range : null;
        return new ControlChart(
                values,
                mean,
                lower,
                upper,
                trial,
                new SpecialCauses(values, mean, RANGES_TO_LIMIT * range).signals(),
                restart);
    }

    private static List<Double> movingRanges(List<@Nullable Double> values, List<Boolean> collected) {
        List<Double> ranges = new ArrayList<>();
        Double before = null;
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null && before != null) {
                ranges.add(Math.abs(value - before));
            }
            if (value != null || collected.get(i)) {
                before = value;
            }
        }
        return ranges;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
}
