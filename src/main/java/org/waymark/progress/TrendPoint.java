package org.waymark.progress;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One month of a trend.
 *
 * @param period the month
 * @param returned whether any return counts in the month; if not, the rates of milestones have n 0
 * @param rates the rates of {@link MeasureRegistry#overTime}, by the keys of their measures
 * @param rag the ratings of the open milestones
 * @param reportingRate accepted returns as a share of the returns expected in the month; null unless the trend is the
 *     overall one; n is 0 if the input has no return for the month, because returns may not have been collected then
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

    /** The rate of the measure with this key; n is 0 if the point does not have it. */
    public Rate rate(String key) {
        return allRates().getOrDefault(key, new Rate(0, 0));
    }

    /** Every rate by the key of its measure: the rates of milestones and, if present, the reporting rate. */
    public Map<String, Rate> allRates() {
        Map<String, Rate> all = new LinkedHashMap<>(rates);
        if (reportingRate != null) {
            all.put(MeasureRegistry.REPORTING_RATE.key(), reportingRate);
        }
        return all;
    }
}
