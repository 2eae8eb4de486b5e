package org.waymark.progress;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.check.Milestone;

/** Milestones that are counted together, such as those of a dimension. Immutable. */
public final class MilestoneSet {

    private final boolean compared;
    private final List<MilestonePair> pairs;
    private final List<Milestone> milestones;
    private final List<MilestonePair> removed;

    /**
     * @param compared whether at least one of the footprints has a previous return that can be compared with this one
     * @param pairs the milestones of this period
     * @param removed the milestones of the previous period that were not reported again
     */
    MilestoneSet(boolean compared, List<MilestonePair> pairs, List<MilestonePair> removed) {
        this.compared = compared;
        this.pairs = List.copyOf(pairs);
        this.milestones = pairs.stream().map(MilestonePair::milestone).toList();
        this.removed = List.copyOf(removed);
    }

    /** The milestones that meet a condition; a removed one with its values in the previous period. */
    MilestoneSet filter(Predicate<Milestone> wanted) {
        return new MilestoneSet(
                compared,
                pairs.stream().filter(pair -> wanted.test(pair.milestone())).toList(),
                removed.stream().filter(pair -> wanted.test(pair.milestone())).toList());
    }

    boolean compared() {
        return compared;
    }

    /** The milestones of this period, each with the same milestone in the previous one. */
    List<MilestonePair> pairs() {
        return pairs;
    }

    /** The milestones of this period. */
    List<Milestone> milestones() {
        return milestones;
    }

    List<MilestonePair> removed() {
        return removed;
    }
}
