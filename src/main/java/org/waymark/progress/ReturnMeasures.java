package org.waymark.progress;

import static org.waymark.progress.MeasureDescription.describe;

import java.util.List;

/** Defines the measures that count returns and not milestones. They exist for the whole programme only. */
public final class ReturnMeasures {

    public static final ReturnRate REPORTING_RATE = new ReturnRate(
            describe(
                            "reportingRate",
                            "Reporting rate",
                            "Footprints whose return is accepted, as a share of the footprints expected in the period.")
                    .in(MeasureUnit.SHARE)
                    .monthly(MonthlyValue.FLOW.shown()),
            "expected returns accepted",
            false,
            Coverage::reportingRate);
    public static final ReturnRate ON_TIME_RATE = new ReturnRate(
            describe(
                            "onTimeRate",
                            "On-time rate",
                            "Footprints whose return is accepted and was submitted by the deadline, as a share of the"
                                    + " footprints expected in the period. No data if the programme has no deadline.")
                    .in(MeasureUnit.SHARE)
                    .monthly(MonthlyValue.FLOW.shown()),
            "expected returns accepted on time",
            true,
            Coverage::onTimeRate);

    /** The measures of returns, in the order of the JSON and CSV reports. */
    public static final List<ReturnRate> ALL = List.of(REPORTING_RATE, ON_TIME_RATE);

    private ReturnMeasures() {}

    /** Whether the measure with this key counts returns. */
    public static boolean has(String key) {
        return ALL.stream().anyMatch(rate -> rate.key().equals(key));
    }
}
