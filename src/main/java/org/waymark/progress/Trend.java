package org.waymark.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one set of milestones has fared over the months. A month's figures are what a report for that month would have
 * said: made of the returns that count from the footprints expected in that month, each milestone under the dimension
 * it had then.
 *
 * @param points every month from the first period of the input to the one reported, months without data included; at
 *     most {@value #MOST_MONTHS}, so that a return with a mistyped year does not stretch the trend over centuries
 * @param reportingRate of the returns, not the milestones; null unless the trend is the overall one
 */
public record Trend(
        List<TrendPoint> points,
        ControlChart completionRate,
        ControlChart dueRate,
        @Nullable ControlChart reportingRate) {

    /** The longest trend: five years. Earlier returns do not enter it. */
    public static final int MOST_MONTHS = 60;

    public Trend {
        points = List.copyOf(points);
    }

    /** The charts there are, by the keys of their measures; {@link TrendPoint#rate} has their values. */
    public Map<String, ControlChart> charts() {
        Map<String, ControlChart> charts = new LinkedHashMap<>();
        charts.put("completionRate", completionRate);
        charts.put("dueRate", dueRate);
        if (reportingRate != null) {
            charts.put("reportingRate", reportingRate);
        }
        return charts;
    }
}
