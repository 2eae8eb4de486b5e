package org.waymark.pack.pages;

import java.util.List;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.progress.MilestonePair;
import org.waymark.report.view.MilestoneLine;

/**
 * Milestones of the previous month that are no longer reported.
 *
 * @param milestones the milestones as they were in the previous month
 */
record RemovedMilestones(List<MilestonePair> milestones) {

    List<MilestoneLine> all() {
        return lines(milestones);
    }

    List<MilestoneLine> of(Dimension dimension) {
        return lines(milestones.stream()
                .filter(t -> t.milestone().dimension() == dimension)
                .toList());
    }

    List<MilestoneLine> of(Footprint footprint) {
        return lines(
                milestones.stream().filter(t -> t.footprint().equals(footprint)).toList());
    }

    private static List<MilestoneLine> lines(List<MilestonePair> milestones) {
        return milestones.stream().map(t -> MilestoneLine.of(t, "")).toList();
    }
}
