package org.waymark.progress;

import java.util.List;

/**
 * What moved since the previous period. The first three count milestones that are open and rated in both periods.
 * Only footprints with a return in both periods take part: a missing return neither adds nor removes milestones.
 *
 * @param newlyCompleted milestones of both periods that are completed in this one alone
 * @param reopened milestones that were completed and are open again
 * @param added milestones that were not in the previous return
 * @param removed milestones of the previous return that are no longer there
 */
public record Movement(int improved, int worsened, int same, int newlyCompleted, int reopened, int added, int removed)
        implements Breakdown {

    /** How many milestones are open and rated in both periods. */
    public int matched() {
        return improved + worsened + same;
    }

    @Override
    public List<PartCount> parts() {
        return List.of(
                part("improved", "improved", improved),
                part("worsened", "worsened", worsened),
                part("same", "same", same),
                part("newlyCompleted", "newly completed", newlyCompleted),
                part("reopened", "reopened", reopened),
                part("added", "added", added),
                part("removed", "removed", removed));
    }

    private static PartCount part(String key, String label, int count) {
        return new PartCount(key, label, count, null);
    }
}
