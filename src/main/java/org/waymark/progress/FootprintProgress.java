package org.waymark.progress;

import java.util.List;
import java.util.Map;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;

/**
 * The progress of one footprint.
 *
 * @param footprint the footprint
 * @param state whether its return for the period was accepted, needs correction or is missing
 * @param measures every measure over the footprint's milestones; over none if the return is missing
 * @param dimensions the footprint's measures in each dimension that is shown, in the order of the dimensions
 * @param milestones the milestones of its return in the order of their IDs, including those without a readable
 *     dimension
 * @param trend the footprint's figures month by month
 */
public record FootprintProgress(
        Footprint footprint,
        ReturnState state,
        Measures measures,
        Map<Dimension, Measures> dimensions,
        List<MilestonePair> milestones,
        Trend trend) {

    public FootprintProgress {
        milestones = List.copyOf(milestones);
    }
}
