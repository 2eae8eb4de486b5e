package org.waymark.progress;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one set of milestones has fared over the months. A month's figures are what a report for that month would have
 * said: made of the returns that count from the footprints expected in that month, each milestone under the dimension
 * it had then.
 *
 * @param points every month from the first period of the input to the one reported, months without data included; at
 *     most {@value #MOST_MONTHS}, so that a return with a mistyped year does not stretch the trend over centuries
 * @param charts of each rate of the points by its key; the reporting rate has one in the overall trend only
 */
public record Trend(List<TrendPoint> points, Map<String, ControlChart> charts) {

    /** The longest trend: five years. Earlier returns do not enter it. */
    public static final int MOST_MONTHS = 60;

    public Trend {
        points = List.copyOf(points);
        charts = Collections.unmodifiableMap(new LinkedHashMap<>(charts));
    }
}
