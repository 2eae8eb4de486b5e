package org.waymark.compare;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.waymark.check.Milestone;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.MilestonePair.Change;

/**
 * One change of one milestone between two periods.
 *
 * @param kind the kind of change
 * @param tracked the milestone; a removed milestone with its values in the earlier period
 * @param days the number of days that a date moved, positive if later; 0 for changes of other fields
 */
public record MilestoneChange(Kind kind, MilestonePair tracked, long days) {

    /** By kind, then by the number of days that a date moved, the largest first. Equal changes keep their order. */
    static final Comparator<MilestoneChange> ORDER = Comparator.<MilestoneChange, Kind>comparing(MilestoneChange::kind)
            .thenComparing(Comparator.<MilestoneChange>comparingLong(move -> Math.abs(move.days()))
                    .reversed());

    /** The kinds of change, in the order in which they are shown. */
    public enum Kind implements VocabularyTerm {
        COMPLETED(Change.NEWLY_COMPLETED),
        REOPENED(Change.REOPENED),
        STOPPED(Change.NEWLY_STOPPED),
        RESUMED(Change.RESUMED),
        WORSENED(Change.WORSENED),
        IMPROVED(Change.IMPROVED),
        LATER("Forecast later"),
        EARLIER("Forecast earlier"),
        BASELINE("Baseline moved"),
        DIMENSION("Dimension changed"),
        ADDED(Change.ADDED),
        REMOVED("Removed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        Kind(Change change) {
            this(change.label());
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** All changes of a milestone that is in the later period. */
    static List<MilestoneChange> of(MilestonePair tracked) {
        List<MilestoneChange> moves = new ArrayList<>();
        for (Change change : tracked.changes()) {
            moves.add(new MilestoneChange(kind(change), tracked, 0));
        }
        Milestone before = tracked.previous();
        if (before != null) {
            Milestone now = tracked.milestone();
            Integer drift = tracked.driftDays();
            if (drift != null && drift != 0) {
                moves.add(new MilestoneChange(drift > 0 ? Kind.LATER : Kind.EARLIER, tracked, drift));
            }
            LocalDate planned = before.baselineDate();
            LocalDate plannedNow = now.baselineDate();
            if (planned != null && plannedNow != null && !planned.equals(plannedNow)) {
                moves.add(new MilestoneChange(Kind.BASELINE, tracked, DAYS.between(planned, plannedNow)));
            }
            if (before.dimension() != null && now.dimension() != null && before.dimension() != now.dimension()) {
                moves.add(new MilestoneChange(Kind.DIMENSION, tracked, 0));
            }
        }
        return moves;
    }

    static MilestoneChange removed(MilestonePair tracked) {
        return new MilestoneChange(Kind.REMOVED, tracked, 0);
    }

    /**
     * The milestone with its values in the earlier period.
     *
     * @throws NullPointerException if the milestone was added
     */
    public Milestone before() {
        return Objects.requireNonNull(tracked.previous(), "the milestone was not in the earlier period");
    }

    private static Kind kind(Change change) {
        return switch (change) {
            case ADDED -> Kind.ADDED;
            case NEWLY_COMPLETED -> Kind.COMPLETED;
            case NEWLY_STOPPED -> Kind.STOPPED;
            case REOPENED -> Kind.REOPENED;
            case RESUMED -> Kind.RESUMED;
            case IMPROVED -> Kind.IMPROVED;
            case WORSENED -> Kind.WORSENED;
        };
    }
}
