package org.waymark.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;

/**
 * Milestones to be counted together.
 *
 * @param periodEnd the last day of the period
 * @param compared the footprints among them whose previous return they can be compared with
 * @param milestones of this period
 * @param removed those of the previous period that are no longer there
 */
record Slice(LocalDate periodEnd, Set<Footprint> compared, List<Tracked> milestones, List<Tracked> removed) {

    /** The part of it whose milestones are so; a removed one by what it was in the previous period. */
    Slice only(Predicate<Milestone> wanted) {
        return new Slice(
                periodEnd,
                compared,
                milestones.stream().filter(t -> wanted.test(t.milestone())).toList(),
                removed.stream().filter(t -> wanted.test(t.milestone())).toList());
    }
}
