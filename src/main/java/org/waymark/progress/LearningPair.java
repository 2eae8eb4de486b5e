package org.waymark.progress;

import java.util.List;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Level;

/**
 * Two footprints of which one could learn from the other: in one dimension and at one level {@code from} has sustained or
 * recovered progress, and {@code to} is stuck. It is an invitation to talk, not a ranking.
 *
 * @param shown milestones of {@code from} that recovered, were completed on time or were sustained, in that order, then
 *     by id
 * @param stuck milestones of {@code to} that are overdue or in trouble, in that order, then by id
 */
public record LearningPair(
        Dimension dimension,
        Level level,
        Footprint from,
        Footprint to,
        List<LearningMilestone> shown,
        List<LearningMilestone> stuck) {

    /** To how many a footprint is pointed at most, in each dimension and at each level. */
    public static final int MOST = 3;

    public LearningPair {
        shown = List.copyOf(shown);
        stuck = List.copyOf(stuck);
    }
}
