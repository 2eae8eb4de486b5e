package org.waymark.progress;

import java.util.List;
import java.util.Map;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;

/**
 * Progress of one footprint.
 *
 * @param dimensions its measures for every dimension that is shown, in the dimensions' order
 * @param milestones those of its return, in the order of their ids, the ones without a readable dimension too
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
