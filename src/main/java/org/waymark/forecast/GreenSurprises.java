package org.waymark.forecast;

import java.util.List;
import org.waymark.check.Milestone;

/**
 * Milestones whose last report before their baseline date was rated green, and that were not completed by that date.
 * Immutable.
 *
 * @param of how many milestones had such a report
 * @param milestones those that were not completed by their baseline date
 */
public record GreenSurprises(int of, List<Surprise> milestones) {

    /**
     * A green milestone that was not completed by its baseline date.
     *
     * @param course the milestone through the months
     * @param report the green report
     */
    public record Surprise(MilestoneCourse course, Milestone report) {}

    public GreenSurprises {
        milestones = List.copyOf(milestones);
    }

    /** How many were not completed by their baseline date. */
    public int count() {
        return milestones.size();
    }
}
