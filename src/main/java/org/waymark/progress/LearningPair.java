package org.waymark.progress;

import java.util.List;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Level;

/**
 * Two footprints, one of which could learn from the other: in the same dimension and at the same level, {@code from}
 * shows progress and {@code to} is stuck. A pair is an invitation to talk, not a ranking.
 *
 * @param dimension the dimension that both have milestones in
 * @param level the level at which both lead those milestones
 * @param from the footprint that shows progress
 * @param to the footprint that is stuck
 * @param shown milestones of {@code from} that recovered, were completed on time or were sustained, in that order, then
 *     by ID; at least one
 * @param stuck milestones of {@code to} that are overdue or in trouble, in that order, then by ID; at least one
 */
public record LearningPair(
        Dimension dimension,
        Level level,
        Footprint from,
        Footprint to,
        List<LearningMilestone> shown,
        List<LearningMilestone> stuck) {

    /** The most footprints that one footprint is pointed to, in each dimension and at each level. */
    public static final int MAX_SOURCES = 3;

    public LearningPair {
        shown = List.copyOf(shown);
        stuck = List.copyOf(stuck);
    }
}
