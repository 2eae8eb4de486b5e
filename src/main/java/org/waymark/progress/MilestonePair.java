package org.waymark.progress;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;

/**
 * A milestone in the reported period, with the same milestone in the previous period.
 *
 * @param footprint the footprint that reported the milestone
 * @param milestone the milestone in the reported period
 * @param previous the same milestone in the previous period, or null if it was not reported then
 * @param slippageDays actual date (forecast date while open) minus baseline date, in days, positive if late; null if
 *     either date is missing or the milestone is stopped
 * @param driftDays forecast date minus previous forecast date, in days, positive if later; null unless the milestone is
 *     open in both periods with both dates
 * @param overdue whether the milestone is open and its baseline date is on or before the end of the period
 * @param compared whether the footprint's previous return can be compared with this one
 * @param changes the changes since the previous period; empty if there are none
 * @param history the expected date in each month's report, the oldest first and this month's last; only this month's
 *     for a milestone without an ID
 */
public record MilestonePair(
        Footprint footprint,
        Milestone milestone,
        @Nullable Milestone previous,
        @Nullable Integer slippageDays,
        @Nullable Integer driftDays,
        boolean overdue,
        boolean compared,
        Set<Change> changes,
        List<ForecastPoint> history) {

    public MilestonePair {
        history = List.copyOf(history);
    }

    /** A change of a milestone between two periods. A milestone that is in both has at most one change of its status. */
    public enum Change {
        /** Not in the footprint's return of the previous period. */
        ADDED("Added"),
        /** Completed, and not completed in the previous period. */
        NEWLY_COMPLETED("Newly completed"),
        /** Stopped, and not stopped in the previous period. */
        NEWLY_STOPPED("Newly stopped"),
        /** Open, and completed in the previous period. */
        REOPENED("Reopened"),
        /** Open, and stopped in the previous period. */
        RESUMED("Resumed"),
        /** Open in both periods, with a better rating. */
        IMPROVED("Confidence improved"),
        /** Open in both periods, with a worse rating. */
        WORSENED("Confidence worsened");

        private final String label;

        Change(String label) {
            this.label = label;
        }

        /** The label that people read, such as {@code Newly completed}. */
        public String label() {
            return label;
        }

        /** The key of the change in {@link Movement}, such as {@code newlyCompleted}. */
        public String key() {
            String name = name().toLowerCase(Locale.ROOT);
            int gap = name.indexOf('_');
            return gap < 0
                    ? name
                    : name.substring(0, gap) + Character.toUpperCase(name.charAt(gap + 1)) + name.substring(gap + 2);
        }
    }
}
