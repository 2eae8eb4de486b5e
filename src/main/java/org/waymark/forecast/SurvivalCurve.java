package org.waymark.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The share of cases that are still open after so many days, estimated by the product-limit method of Kaplan and Meier,
 * "Nonparametric estimation from incomplete observations" (1958). Every case is at risk from the smallest value on; at equal
 * days, completions come before censorings. Immutable.
 */
public final class SurvivalCurve {

    /** Shares that differ by less are equal, so that rounding does not move a quantile to the next day. */
    static final double TOLERANCE = 1e-12;

    /**
     * A case.
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
        List<Case> sorted = cases.stream()
                .sorted(Comparator.comparingInt(Case::days).thenComparing(each -> !each.completed()))
                .toList();
        int[] days = new int[sorted.size()];
        double[] open = new double[sorted.size()];
        int steps = 0;
        double share = 1;
        for (int at = 0; at < sorted.size(); ) {
            int day = sorted.get(at).days();
            int atRisk = sorted.size() - at;
            int completed = 0;
            for (; at < sorted.size() && sorted.get(at).days() == day; at++) {
                completed += sorted.get(at).completed() ? 1 : 0;
            }
            if (completed > 0) {
                share *= 1 - (double) completed / atRisk;
                days[steps] = day;
                open[steps++] = share;
            }
        }
        int last = sorted.isEmpty() ? 0 : sorted.get(sorted.size() - 1).days();
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

    /** The first day by which a share of the cases is completed; null if the curve does not get there. */
    public @Nullable Integer quantile(double share) {
        return firstBelow(1 - share);
    }

    /**
     * The first day by which a share of the cases that are still open after a given day is completed; null if the curve does
     * not get there, or no case is still open after that day.
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
        for (int at = 0; at < days.length; at++) {
            if (open[at] <= share + TOLERANCE) {
                return days[at];
            }
        }
        return null;
    }
}
