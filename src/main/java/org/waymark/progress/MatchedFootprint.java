package org.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.CheckedReturn;
import org.waymark.programme.Footprint;

/**
 * An expected footprint with its milestones, each matched to the same milestone in the previous period.
 *
 * @param footprint the footprint
 * @param now the return that counts, or null if the footprint sent none
 * @param compared whether the previous return can be compared with this one
 * @param milestones the milestones of {@code now} in the order of their IDs
 * @param removed the milestones of the previous return that are not in {@code now}, in the order of their IDs; empty if
 *     not compared
 */
record MatchedFootprint(
        Footprint footprint,
        @Nullable CheckedReturn now,
        boolean compared,
        List<MilestonePair> milestones,
        List<MilestonePair> removed) {

    ReturnState state() {
        if (now == null) {
            return ReturnState.MISSING;
        }
        return now.accepted() ? ReturnState.ACCEPTED : ReturnState.NEEDS_CORRECTION;
    }
}
