package org.waymark.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The share of cases that are still open after a number of days, estimated by the product-limit method of Kaplan and
 * Meier, "Nonparametric estimation from incomplete observations" (1958). Every case counts from the smallest value on.
 * On the same day, completions come before cases that were last known to be open. Immutable.
 */
public final class SurvivalCurve {

    /** Shares that differ by less are equal, so that rounding does not move a quantile to the next day. */
    static final double TOLERANCE = 1e-12;

    /**
     * One observation: a milestone that was completed, or was still open when last seen.
     *
     * @param days the days to completion, or those after which it is known to be still open; may be negative
     * @param completed whether it was completed on that day
     */
    public record Case(int days, boolean completed) {}

    /**
     * A day on which cases were completed.
     *
     * @param days the day
     * @param open the share that is still open after it, from 0 to 1
     */
    public record Step(int days, double open) {}

    private final int[] days;
    private final double[] open;
    private final int last;

    private SurvivalCurve(int[] days, double[] open, int last) {
        this.days = days;
        this.open = open;
        this.last = last;
    }

    /** Estimates the curve from cases in any order. */
    public static SurvivalCurve of(List<Case> cases) {
        int[] ended = cases.stream().mapToInt(Case::days).sorted().toArray();
        int[] done = cases.stream()
                .filter(Case::completed)
                .mapToInt(Case::days)
                .sorted()
                .toArray();
        int[] days = new int[done.length];
        double[] open = new double[done.length];
        int steps = 0;
        double share = 1;
        int next = 0;
        for (int at = 0; at < ended.length; ) {
            int day = ended[at];
            int atRisk = ended.length - at;
            while (at < ended.length && ended[at] == day) {
                at++;
            }
            int completed = 0;
            for (; next < done.length && done[next] == day; next++) {
                completed++;
            }
            if (completed > 0) {
                share *= 1 - (double) completed / atRisk;
                days[steps] = day;
                open[steps++] = share;
            }
        }
        int last = ended.length == 0 ? 0 : ended[ended.length - 1];
        return new SurvivalCurve(Arrays.copyOf(days, steps), Arrays.copyOf(open, steps), last);
    }

    /** The first day with a completion; 0 if there is none. */
    public int first() {
        return days.length == 0 ? 0 : days[0];
    }

    /** The largest value, of a completed or an open case: nothing is known about later days. 0 without cases. */
    public int last() {
        return last;
    }

    /** Every day with completions, the earliest first. */
    public List<Step> steps() {
        return IntStream.range(0, days.length)
                .mapToObj(at -> new Step(days[at], open[at]))
                .toList();
    }

    /** The share that is still open after a day, from 0 to 1. */
    public double openAfter(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 1 : open[low - 1];
    }

    /** The first day by which a share of the cases is completed; null if the curve does not reach this share. */
    public @Nullable Integer quantile(double share) {
        return firstBelow(1 - share);
    }

    /**
     * The first day by which a share of the cases that are still open after a given day is completed; null if the curve
     * does not reach this share, or no case is still open after that day.
     */
    public @Nullable Integer quantileAfter(double share, long day) {
        double still = openAfter(day);
        return still <= TOLERANCE ? null : firstBelow((1 - share) * still);
    }

    /** The chance that a case that is still open after one day is completed by another; 0 if none is still open. */
    public double completedBy(long by, long openAfter) {
        double still = openAfter(openAfter);
        return still <= TOLERANCE || by <= openAfter ? 0 : 1 - openAfter(by) / still;
    }

    private @Nullable Integer firstBelow(double share) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (open[middle] <= share + TOLERANCE) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low == days.length ? null : (Integer) days[low];
    }
}
