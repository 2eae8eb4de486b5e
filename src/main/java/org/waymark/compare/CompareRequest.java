package org.waymark.compare;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Narrowing;

/**
 * A request to compare two inputs, or two months of one input. If both sides are for the same month, each return is
 * compared with the return that replaced it; otherwise the two months are compared.
 *
 * @param old the earlier files and folders; the same as {@code now} if both months are in one input
 * @param now the later files and folders
 * @param with the earlier month; if null, the latest month in {@code old}, or, in one input, the month before
 *     {@code period}
 * @param period the later month; if null, the latest month in {@code now}
 * @param narrowing the part of the programme to compare
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

    /** Requests a comparison of two months of one input. */
    public static CompareRequest within(
            List<String> paths, @Nullable YearMonth with, @Nullable YearMonth period, Narrowing narrowing) {
        return new CompareRequest(paths, paths, with, period, narrowing);
    }

    boolean oneInput() {
        return old.equals(now);
    }
}
