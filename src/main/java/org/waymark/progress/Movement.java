package org.waymark.progress;

import java.util.List;

/**
 * The numbers of milestones that changed since the previous period. The first three count milestones that are open and
 * rated in both periods. Only footprints with a return in both periods are compared: a missing return neither adds nor
 * removes milestones.
 *
 * @param improved milestones with a better rating
 * @param worsened milestones with a worse rating
 * @param same milestones with the same rating
 * @param newlyCompleted milestones that are completed now and were not completed in the previous period
 * @param reopened milestones that were completed and are open again
 * @param added milestones that were not in the previous return
 * @param removed milestones of the previous return that were not reported again
 */
public record Movement(int improved, int worsened, int same, int newlyCompleted, int reopened, int added, int removed)
        implements Breakdown {

    /** The number of milestones that are open and rated in both periods. */
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
