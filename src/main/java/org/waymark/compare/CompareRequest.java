package org.waymark.compare;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Narrowing;

/**
 * What is to be compared. Where both sides are of one month, returns are compared with those sent in their place;
 * otherwise the one month with the other.
 *
 * @param old files and folders with what is earlier; the same as {@code now} when both months are in one input
 * @param now files and folders with what is later
 * @param with the month of what is earlier, or null for the latest that {@code old} holds, and in one input for the one
 *     before {@code period}
 * @param period the month of what is later, or null for the latest that {@code now} holds
 * @param narrowing what the reader asked to see
 */
public record CompareRequest(
        List<String> old,
        List<String> now,
        @Nullable YearMonth with,
        @Nullable YearMonth period,
        Narrowing narrowing) {

    public CompareRequest {
        old = List.copyOf(old);
        now = List.copyOf(now);
    }

    /** Two months of one input. */
    public static CompareRequest within(
            List<String> paths, @Nullable YearMonth with, @Nullable YearMonth period, Narrowing narrowing) {
        return new CompareRequest(paths, paths, with, period, narrowing);
    }

    boolean oneInput() {
        return old.equals(now);
    }
}
