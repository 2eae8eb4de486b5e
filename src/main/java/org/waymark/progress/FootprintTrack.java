package org.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.programme.Footprint;

/**
 * One expected footprint's milestones beside those of the previous period.
 *
 * @param now its return that counts, or null when it sent none
 * @param compared whether its previous return can be compared with this one
 * @param milestones those of {@code now} in the order of their ids
 * @param removed those of the previous return that are no longer there, likewise; empty when not compared
 */
record FootprintTrack(
        Footprint footprint,
        @Nullable CheckedReturn now,
        boolean compared,
        List<MilestonePair> milestones,
        List<MilestonePair> removed) {

    /** What has become of its return. */
    ReturnState state() {
        if (now == null) {
            return ReturnState.MISSING;
        }
        return now.accepted() ? ReturnState.ACCEPTED : ReturnState.NEEDS_CORRECTION;
    }
}
