package org.waymark.progress;

import java.util.List;
import org.waymark.progress.MilestonePair.Change;
import org.waymark.text.FigureText;

/**
 * The numbers of milestones that changed since the previous period. The first three count milestones that are open and
 * rated in both periods. Only footprints with a return in both periods are compared: a missing return neither adds nor
 * removes milestones.
 *
 * @param improved milestones with a better rating
 * @param worsened milestones with a worse rating
 * @param same milestones with the same rating
 * @param newlyCompleted milestones that are completed now and were not completed in the previous period
 * @param newlyStopped milestones that are stopped now and were not stopped in the previous period
 * @param reopened milestones that were completed and are open again
 * @param resumed milestones that were stopped and are open again
 * @param added milestones that were not in the previous return
 * @param removed milestones of the previous return that were not reported again
 */
public record Movement(
        int improved,
        int worsened,
        int same,
        int newlyCompleted,
        int newlyStopped,
        int reopened,
        int resumed,
        int added,
        int removed)
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
                part(Change.NEWLY_COMPLETED, newlyCompleted),
                part(Change.NEWLY_STOPPED, newlyStopped),
                part(Change.REOPENED, reopened),
                part(Change.RESUMED, resumed),
                part(Change.ADDED, added),
                part("removed", "removed", removed));
    }

    private static PartCount part(Change change, int count) {
        return part(change.key(), FigureText.lower(change.label()), count);
    }

    private static PartCount part(String key, String label, int count) {
        return new PartCount(key, label, count, null);
    }
}
