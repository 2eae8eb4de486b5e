package org.waymark.compare;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Status;
import org.waymark.programme.VocabularyTerm;
import org.waymark.progress.MilestonePair;

/**
 * One thing that moved in one milestone between two periods.
 *
 * @param tracked the milestone; one that is no longer there as it stood in the earlier period
 * @param days by how many days a date moved, positive when it is later; 0 for moves that are not of a date
 */
public record MilestoneChange(Kind kind, MilestonePair tracked, long days) {

    /** By kind, then the dates that moved furthest; within that as given. */
    static final Comparator<MilestoneChange> ORDER = Comparator.<MilestoneChange, Kind>comparing(MilestoneChange::kind)
            .thenComparing(Comparator.<MilestoneChange>comparingLong(move -> Math.abs(move.days()))
                    .reversed());

    /** What can move, in the order in which it is told. */
    public enum Kind implements VocabularyTerm {
        COMPLETED("Newly completed", "completed now and not before"),
        REOPENED("Reopened", "completed before and open again"),
        STOPPED("Stopped", "stopped now and not before"),
        RESUMED("Taken up again", "stopped before and open now"),
        WORSENED("Confidence worsened", "open and rated in both months, and rated worse"),
        IMPROVED("Confidence improved", "open and rated in both months, and rated better"),
        LATER("Forecast later", "open in both months, and forecast for a later day"),
        EARLIER("Forecast earlier", "open in both months, and forecast for an earlier day"),
        BASELINE("Baseline moved", "planned for another day than before"),
        DIMENSION("Dimension changed", "placed under another dimension than before"),
        ADDED("Added", "not in the footprint's earlier return"),
        REMOVED("Removed", "no longer in the footprint's return");

        private final String label;
        private final String meaning;

        Kind(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        @Override
        public String label() {
            return label;
        }

        /** When a milestone has moved so, as the end of a sentence. */
        public String meaning() {
            return meaning;
        }
    }

    /** Everything that moved in a milestone that is there in the later period. */
    static List<MilestoneChange> of(MilestonePair tracked) {
        List<MilestoneChange> moves = new ArrayList<>();
        for (MilestonePair.Change change : tracked.changes()) {
            moves.add(new MilestoneChange(kind(change), tracked, 0));
        }
        Milestone before = tracked.previous();
        if (before != null) {
            Milestone now = tracked.milestone();
            status(before.status(), now.status(), tracked, moves);
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

    /** The milestone as it stood in the earlier period. */
    public Milestone before() {
        return Objects.requireNonNull(tracked.previous(), "the milestone was not there before");
    }

    private static void status(
            @Nullable Status was, @Nullable Status is, MilestonePair tracked, List<MilestoneChange> moves) {
        if (was == null || is == null || was == is) {
            return;
        }
        if (is == Status.STOPPED) {
            moves.add(new MilestoneChange(Kind.STOPPED, tracked, 0));
        } else if (was == Status.STOPPED && is.open()) {
            moves.add(new MilestoneChange(Kind.RESUMED, tracked, 0));
        }
    }

    private static Kind kind(MilestonePair.Change change) {
        return switch (change) {
            case ADDED -> Kind.ADDED;
            case NEWLY_COMPLETED -> Kind.COMPLETED;
            case REOPENED -> Kind.REOPENED;
            case IMPROVED -> Kind.IMPROVED;
            case WORSENED -> Kind.WORSENED;
        };
    }
}
