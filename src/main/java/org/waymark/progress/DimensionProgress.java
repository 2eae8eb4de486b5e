package org.waymark.progress;

import java.util.List;
import org.waymark.programme.Dimension;

/**
 * The progress of the milestones whose primary dimension is this one. A second dimension does not count, so that the
 * dimensions sum to the total of the milestones with a readable dimension. Immutable.
 *
 * @param dimension the dimension
 * @param measures every measure over the dimension's milestones
 * @param milestones the dimension's milestones, ordered by footprint (in the programme's order), then by ID
 * @param trend the dimension's figures month by month
 */
public record DimensionProgress(Dimension dimension, Measures measures, List<MilestonePair> milestones, Trend trend) {

    public DimensionProgress {
        milestones = List.copyOf(milestones);
    }
}
