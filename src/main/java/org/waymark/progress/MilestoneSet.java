package org.waymark.progress;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.check.Milestone;

/** Milestones that are counted together. Immutable. */
public final class MilestoneSet {

    private final boolean compared;
    private final List<MilestonePair> tracked;
    private final List<Milestone> milestones;
    private final List<MilestonePair> removed;

    /**
     * @param compared whether there is a footprint among them whose previous return can be compared with this one
     * @param tracked those of this period
     * @param removed those of the previous period that are no longer there
     */
    MilestoneSet(boolean compared, List<MilestonePair> tracked, List<MilestonePair> removed) {
        this.compared = compared;
        this.tracked = List.copyOf(tracked);
        this.milestones = tracked.stream().map(MilestonePair::milestone).toList();
        this.removed = List.copyOf(removed);
    }

    /** The part of it whose milestones pass the test; a removed one by what it was in the previous period. */
    MilestoneSet only(Predicate<Milestone> wanted) {
        return new MilestoneSet(
                compared,
                tracked.stream().filter(t -> wanted.test(t.milestone())).toList(),
                removed.stream().filter(t -> wanted.test(t.milestone())).toList());
    }

    boolean compared() {
        return compared;
    }

    /** The milestones of this period, beside themselves in the previous one. */
    List<MilestonePair> tracked() {
        return tracked;
    }

    /** The same milestones, as their returns have them. */
    List<Milestone> milestones() {
        return milestones;
    }

    List<MilestonePair> removed() {
        return removed;
    }
}
