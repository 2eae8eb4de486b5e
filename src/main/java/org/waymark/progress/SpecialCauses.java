package org.waymark.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.SpecialCauseSignal.Kind;

/**
 * Finds the patterns of {@link SpecialCauseSignal.Kind} in a series of values. Every point of a pattern is marked; a point
 * that belongs to several patterns is marked with the first kind.
 */
final class SpecialCauses {

    /** The number of points in a row that rise or fall: by chance alone, seven points are rarely in order. */
    private static final int RISING = 7;

    /**
     * The number of points in a row on one side of the median. It is eight, as in Wheeler, because with seven, chance
     * alone would mark more than 5 % of 36 months. The median is used instead of the mean, because a rate that is
     * nearly always 100 % is nearly always above its mean.
     */
    private static final int ONE_SIDE = 8;

    private static final int WINDOW = 3;

    /** Larger than rounding errors, and smaller than any difference between shares of fewer than a million. */
    private static final double TOLERANCE = 1e-12;

    private final List<Integer> indexes = new ArrayList<>();
    private final List<Double> deviations = new ArrayList<>();
    private final double width;
    private final double middle;

    /**
     * @param values the values, null where there is none
     * @param mean the mean of the values
     * @param width the distance from the mean to either limit; 0 if there are no limits
     */
    SpecialCauses(List<@Nullable Double> values, double mean, double width) {
        this.width = width;
        for (int at = 0; at < values.size(); at++) {
            Double value = values.get(at);
            if (value != null) {
                indexes.add(at);
                deviations.add(value - mean);
            }
        }
        Double median = Median.of(deviations).value();
        this.middle = median == null ? 0 : median;
    }

    List<SpecialCauseSignal> signals() {
        @Nullable Kind[] kinds = new Kind[deviations.size()];
        markEach(kinds, Kind.OUTSIDE, this::outside);
        markRuns(kinds, Kind.RUN, RISING, at -> moves(at, 1));
        markRuns(kinds, Kind.RUN, RISING, at -> moves(at, -1));
        markNearLimit(kinds, 1);
        markNearLimit(kinds, -1);
        markRuns(kinds, Kind.SHIFT, ONE_SIDE, at -> at > 0 && isBeyond(at, 1) && isBeyond(at - 1, 1));
        markRuns(kinds, Kind.SHIFT, ONE_SIDE, at -> at > 0 && isBeyond(at, -1) && isBeyond(at - 1, -1));
        List<SpecialCauseSignal> signals = new ArrayList<>();
        for (int at = 0; at < kinds.length; at++) {
            Kind kind = kinds[at];
            if (kind != null) {
                signals.add(new SpecialCauseSignal(indexes.get(at), kind));
            }
        }
        return signals;
    }

    private void markEach(@Nullable Kind[] kinds, Kind kind, IntPredicate wanted) {
        for (int at = 0; at < kinds.length; at++) {
            if (kinds[at] == null && wanted.test(at)) {
                kinds[at] = kind;
            }
        }
    }

    /** Marks the points of every run, at least this long, in which each point continues the one before. */
    private void markRuns(@Nullable Kind[] kinds, Kind kind, int least, IntPredicate continues) {
        int start = 0;
        for (int at = 0; at <= kinds.length; at++) {
            if (at == kinds.length || !continues.test(at)) {
                int from = start;
                int end = at;
                if (end - from >= least) {
                    markEach(kinds, kind, point -> point >= from && point < end);
                }
                start = at;
            }
        }
    }

    private void markNearLimit(@Nullable Kind[] kinds, int side) {
        for (int start = 0; start + WINDOW <= kinds.length; start++) {
            int from = start;
            int near = 0;
            int on = 0;
            for (int at = from; at < from + WINDOW; at++) {
                near += isNear(at, side) ? 1 : 0;
                on += isOn(at, side) ? 1 : 0;
            }
            if (on == WINDOW && near >= 2) {
                markEach(kinds, Kind.NEAR_LIMIT, at -> at >= from && at < from + WINDOW && isNear(at, side));
            }
        }
    }

    private boolean outside(int at) {
        return width > 0 && Math.abs(deviations.get(at)) > width + TOLERANCE;
    }

    private boolean moves(int at, int direction) {
        return at > 0 && direction * (deviations.get(at) - deviations.get(at - 1)) > TOLERANCE;
    }

    private boolean isOn(int at, int side) {
        return side * deviations.get(at) > TOLERANCE;
    }

    /** Whether a point is on one side of the median. */
    private boolean isBeyond(int at, int side) {
        return side * (deviations.get(at) - middle) > TOLERANCE;
    }

    private boolean isNear(int at, int side) {
        return width > 0 && side * deviations.get(at) >= width * 2 / 3 - TOLERANCE && !outside(at);
    }
}
