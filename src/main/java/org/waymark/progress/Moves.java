package org.waymark.progress;

import static org.waymark.progress.Entry.open;
import static org.waymark.progress.Entry.rated;
import static org.waymark.progress.Entry.readable;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.progress.Tracked.Change;

/**
 * What moved since the previous period. Only a footprint with a readable return (or a nil return) for both periods is
 * compared: when a whole return is missing, its milestones are neither added nor removed.
 */
final class Moves {

    private Moves() {}

    /** Null when there is nothing to compare with. */
    static @Nullable Movement of(Slice slice, LeftOutCounts leftOut) {
        if (slice.compared().isEmpty()) {
            return null;
        }
        List<Tracked> milestones = slice.milestones();
        leftOut.entering(
                "movement", milestones, t -> matched(t, slice, Entry::hasStatus).and(ratings(t)));
        int bothRated = (int) milestones.stream()
                .filter(t -> matched(t, slice, m -> open(m).and(rated(m))) == Entry.IN)
                .count();
        int improved = count(milestones, Change.IMPROVED);
        int worsened = count(milestones, Change.WORSENED);
        return new Movement(
                improved,
                worsened,
                bothRated - improved - worsened,
                count(milestones, Change.NEWLY_COMPLETED),
                count(milestones, Change.REOPENED),
                count(milestones, Change.ADDED),
                slice.removed().size());
    }

    /**
     * In when the milestone has a match in the previous period and both enter; hidden when its id cannot be read, so
     * that it may have one.
     */
    static Entry matched(Tracked tracked, Slice slice, Function<Milestone, Entry> entry) {
        Entry now = entry.apply(tracked.milestone());
        Milestone before = tracked.previous();
        if (before != null) {
            return now.and(entry.apply(before));
        }
        boolean mayMatch = slice.compared().contains(tracked.footprint())
                && tracked.milestone().inError().contains("milestone_id");
        return mayMatch ? now.and(Entry.HIDDEN) : Entry.OUT;
    }

    /** Hidden when both are open and a rating is in error; else in, for a blank rating hides nothing. */
    private static Entry ratings(Tracked tracked) {
        Milestone before = tracked.previous();
        if (before == null || !tracked.milestone().open() || !before.open()) {
            return Entry.IN;
        }
        return readable(tracked.milestone(), "rag").and(readable(before, "rag"));
    }

    private static int count(List<Tracked> milestones, Change change) {
        return (int)
                milestones.stream().filter(t -> t.changes().contains(change)).count();
    }
}
