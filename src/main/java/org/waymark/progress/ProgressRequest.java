package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Deadline;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.programme.RecordedDecision;
import org.waymark.programme.TrendSettings;

/**
 * Which figures to calculate: the programme, the month, and the part of the programme. Immutable.
 *
 * @param programme the programme's name
 * @param footprints the programme's footprints
 * @param deadline when returns are due, or null if the programme has no deadline
 * @param decisions the decisions that the programme has recorded
 * @param trends the targets of measures, and the months from which limits are calculated again
 * @param period the month to report on
 * @param asOf the date of the report; no figure depends on it
 * @param narrowing the part of the programme to report on
 */
public record ProgressRequest(
        String programme,
        Footprints footprints,
        @Nullable Deadline deadline,
        List<RecordedDecision> decisions,
        TrendSettings trends,
        YearMonth period,
        LocalDate asOf,
        Narrowing narrowing) {

    public ProgressRequest {
        decisions = List.copyOf(decisions);
    }

    /** A request without recorded decisions, targets and restarts of limits. */
    public ProgressRequest(
            String programme,
            Footprints footprints,
            @Nullable Deadline deadline,
            YearMonth period,
            LocalDate asOf,
            Narrowing narrowing) {
        this(programme, footprints, deadline, List.of(), TrendSettings.NONE, period, asOf, narrowing);
    }

    /** Requests the figures of the whole programme for one month. */
    public static ProgressRequest of(Programme programme, YearMonth period, LocalDate asOf) {
        return new ProgressRequest(
                programme.name(),
                programme.footprints(),
                programme.deadline(),
                programme.decisions(),
                programme.trends(),
                period,
                asOf,
                Narrowing.NONE);
    }

    /** The same request, limited to a part of the programme. */
    public ProgressRequest narrowedTo(Narrowing part) {
        return new ProgressRequest(programme, footprints, deadline, decisions, trends, period, asOf, part);
    }
}
