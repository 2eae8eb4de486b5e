package org.waymark.progress;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One month of a trend.
 *
 * @param returned whether any return counts that month; when none does, the rates of milestones have n 0
 * @param rates those of {@link MeasureRegistry#overTime}, by their keys
 * @param reportingRate accepted returns among those expected that month, for the overall trend, else null; n is 0 when
 *     the input holds no return at all for the month, for then it may not have been collected
 */
public record TrendPoint(
        YearMonth period,
        boolean returned,
        Map<String, Rate> rates,
        RagCounts rag,
        @Nullable Rate reportingRate) {

    public TrendPoint {
        rates = Collections.unmodifiableMap(new LinkedHashMap<>(rates));
    }

    /** The rate with this key, {@code reportingRate} too; of nothing when there is none. */
    public Rate rate(String key) {
        return every().getOrDefault(key, new Rate(0, 0));
    }

    /** Every rate by its key: those of milestones and, where there is one, the reporting rate. */
    public Map<String, Rate> every() {
        Map<String, Rate> every = new LinkedHashMap<>(rates);
        if (reportingRate != null) {
            every.put("reportingRate", reportingRate);
        }
        return every;
    }
}
