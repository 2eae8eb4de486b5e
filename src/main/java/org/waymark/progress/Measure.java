package org.waymark.progress;

/**
 * What every measure means, for the reference page and for whoever reads the figures. The unit is the milestone unless
 * said otherwise, and a measure with nothing to count has no value.
 */
public enum Measure {
    MILESTONES("milestones", "Milestones", "Milestones of the returns that count."),
    OPEN("open", "Open", "Milestones not started, on track or delayed."),
    COMPLETED("completed", "Completed", "Milestones with the status completed."),
    STOPPED("stopped", "Stopped", "Milestones with the status stopped."),
    DELAYED("delayed", "Delayed", "Milestones with the status delayed; they are among the open ones."),
    COMPLETION_RATE("completionRate", "Completion rate", "Completed, of the milestones not stopped."),
    DUE_RATE(
            "dueRate",
            "Due rate",
            "Completed with an actual date on or before the baseline date, of the milestones not stopped whose baseline"
                    + " date is on or before the end of the period."),
    OVERDUE("overdue", "Overdue", "Open milestones whose baseline date is on or before the end of the period."),
    RAG("rag", "Confidence (RAG)", "Green, amber, red and unrated, over the open milestones."),
    SLIPPAGE_DAYS(
            "slippageDays",
            "Slippage in days",
            "Actual date, or forecast date where there is none, less baseline date: median, quartiles and greatest, over"
                    + " the milestones not stopped with both dates. Positive is late. Percentiles by linear"
                    + " interpolation (type 7)."),
    DRIFT_DAYS(
            "driftDays",
            "Drift in days",
            "Forecast date less the forecast date of the previous period: median over the milestones open in both."),
    MOVEMENT(
            "movement",
            "Movement",
            "Improved, worsened and same count the ratings of milestones open and rated in both periods; beside them the"
                    + " milestones newly completed, reopened, added and removed since the previous period."),
    CHANGE_STAGE(
            "changeStage",
            "Change stage",
            "Milestones, and completed ones among them, at mind-set, behaviour, culture and outcome."),
    BOUNDARY_REACH("boundaryReach", "Boundary reach", "Milestones by the widest boundary across which they are led."),
    CROSS_BOUNDARY_RATE(
            "crossBoundaryRate", "Cross-boundary rate", "Milestones led across any boundary, of all milestones."),
    SHARED_LEADERSHIP_RATE(
            "sharedLeadershipRate",
            "Shared leadership rate",
            "Milestones whose leadership is shared or ceded, of all milestones."),
    LEVELS("levels", "Levels", "Milestones led at team, organisation, place and footprint level."),
    INVOLVEMENT_RATE(
            "involvementRate",
            "Involvement rate",
            "Milestones co-designed or co-led with citizens, of all milestones."),
    EVIDENCE_RATE(
            "evidenceRate",
            "Evidence rate",
            "Completed milestones shown by service data, user feedback or independent evidence, of the completed."),
    SOLUTIONS(
            "solutions",
            "Solutions",
            "Milestones with no solution yet, a clumsy, a partial and a full one. Neutral: a clumsy solution lowers"
                    + " nothing."),
    OUTCOME_PROGRESS(
            "outcomeProgress",
            "Outcome progress",
            "How far the measure has come from its baseline to its target, (actual - baseline) / (target - baseline):"
                    + " median over the milestones with a measure. 1 is at target."),
    TREND(
            "trend",
            "Trend",
            "Month by month the completion rate, the due rate, the ratings and, overall, the reporting rate, as each"
                    + " month's own report said them; with XmR limits, mean less and plus 2.66 times the mean moving"
                    + " range."),
    LEARNING(
            "learning",
            "Learning",
            "Pairs of footprints: in one dimension and at one level the first has recovered or sustained progress, and"
                    + " the second is stuck; with the milestones that show it.");

    private final String key;
    private final String title;
    private final String definition;

    Measure(String key, String title, String definition) {
        this.key = key;
        this.title = title;
        this.definition = definition;
    }

    /** Its member in JSON and its name in CSV. */
    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /** What it counts, out of what. */
    public String definition() {
        return definition;
    }
}
