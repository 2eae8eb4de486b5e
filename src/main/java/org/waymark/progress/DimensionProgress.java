package org.waymark.progress;

import java.util.List;
import org.waymark.programme.Dimension;

/**
 * Progress in one dimension. Milestones are attributed to their primary dimension, so that dimensions sum to the total.
 *
 * @param milestones ordered by footprint (in the programme's order), then id
 */
public record DimensionProgress(Dimension dimension, Measures measures, List<MilestonePair> milestones, Trend trend) {

    public DimensionProgress {
        milestones = List.copyOf(milestones);
    }
}
