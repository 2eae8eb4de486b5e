package org.waymark.programme;

/**
 * A measure that trends show month by month, so that a programme can set a target for it. The names are those of the
 * registry of measures in {@code progress}, which is in a higher layer; a test compares the two lists.
 */
public enum MonthlyMeasure {
    COMPLETION_RATE("completionRate", false, true),
    DUE_RATE("dueRate", false, true),
    DUE_ON_TIME_RATE("dueOnTimeRate", true, true),
    DRIFT_DAYS("driftDays", true, false),
    REPORTING_RATE("reportingRate", true, true),
    ON_TIME_RATE("onTimeRate", true, true);

    private final String key;
    private final boolean flow;
    private final boolean share;

    MonthlyMeasure(String key, boolean flow, boolean share) {
        this.key = key;
        this.flow = flow;
        this.share = share;
    }

    /** The key of the measure in settings, JSON and CSV. */
    public String key() {
        return key;
    }

    /** Whether the measure is new each month, so that it has limits. */
    public boolean flow() {
        return flow;
    }

    /** Whether the value is a share from 0 to 1; if not, it is a number of days. */
    public boolean share() {
        return share;
    }
}
