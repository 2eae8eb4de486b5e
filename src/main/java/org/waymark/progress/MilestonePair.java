package org.waymark.progress;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Footprint;

/**
 * A milestone of the period beside itself in the previous one.
 *
 * @param previous the same milestone in the previous period, or null when it was not there
 * @param slippageDays actual date, or forecast while open, less baseline date; null when either is missing or it is
 *     stopped
 * @param driftDays this forecast less the previous one; null unless open in both periods with both dates
 * @param overdue open although its baseline date has come by the end of the period
 * @param compared whether its footprint's previous return can be compared with this one
 * @param changes what is different since the previous period
 * @param history when it was expected, as each month's report has said, the oldest first and this one last; of a
 *     milestone without an id this one alone
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

    /** What can happen to a milestone between two periods. */
    public enum Change {
        ADDED,
        NEWLY_COMPLETED,
        REOPENED,
        IMPROVED,
        WORSENED;

        /** Such as {@code newlyCompleted}: the key by which {@link Movement} is written. */
        public String key() {
            String name = name().toLowerCase(Locale.ROOT);
            int gap = name.indexOf('_');
            return gap < 0
                    ? name
                    : name.substring(0, gap) + Character.toUpperCase(name.charAt(gap + 1)) + name.substring(gap + 2);
        }
    }
}
