package org.waymark.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.programme.MeasureTarget;

/**
 * The figures of a set of milestones month by month. A month's figures are those of a report for that month: they use the
 * returns that count from the footprints expected in that month, and each milestone counts in the dimension that it had
 * then. Immutable.
 *
 * @param points every month from the first period of the input to the reported one, including months without data; at
 *     most {@value #MAX_MONTHS}, so that a return with a mistyped year does not make a trend of centuries
 * @param charts the control chart of each flow (see {@link MonthlyValue}), by the key of its measure; only the overall
 *     trend has charts of the measures of returns. A month whose value has a small n is a month without a value in them
 * @param targets the targets of the programme; empty for a part of it, because a target is for the whole
 */
public record Trend(List<TrendPoint> points, Map<String, ControlChart> charts, List<MeasureTarget> targets) {

    /** The length of the longest trend: five years. Earlier returns are ignored. */
    public static final int MAX_MONTHS = 60;

    public Trend {
        points = List.copyOf(points);
        charts = Collections.unmodifiableMap(new LinkedHashMap<>(charts));
        targets = List.copyOf(targets);
    }

    /** The target of the measure with this key. */
    public Optional<MeasureTarget> target(String key) {
        return targets.stream()
                .filter(target -> target.measure().key().equals(key))
                .findFirst();
    }
}
