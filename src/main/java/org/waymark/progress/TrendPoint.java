package org.waymark.progress;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of a trend.
 *
 * @param returned whether any return counts that month; when none does, the rates of milestones have n 0
 * @param reportingRate accepted returns among those expected that month, for the overall trend, else null; n is 0 when
 *     the input holds no return at all for the month, for then it may not have been collected
 */
public record TrendPoint(
        YearMonth period,
        boolean returned,
        Rate completionRate,
        Rate dueRate,
        RagCounts rag,
        @Nullable Rate reportingRate) {

    /** The rate with this key; of nothing when there is none. */
    public Rate rate(String key) {
        return switch (key) {
            case "completionRate" -> completionRate;
            case "dueRate" -> dueRate;
            case "reportingRate" -> reportingRate == null ? new Rate(0, 0) : reportingRate;
            default -> throw new IllegalArgumentException(key);
        };
    }
}
