package org.waymark.forecast;

import java.util.List;
import org.waymark.check.Milestone;

/**
 * Milestones whose last report before their baseline date was rated green, and that were not completed by it. Immutable.
 *
 * @param of how many milestones had such a report
 * @param reports the last report of each that was not completed by its baseline date
 */
public record GreenSurprises(int of, List<Milestone> reports) {

    public GreenSurprises {
        reports = List.copyOf(reports);
    }

    /** How many were not completed by their baseline date. */
    public int count() {
        return reports.size();
    }
}
