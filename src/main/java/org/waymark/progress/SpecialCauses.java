package org.waymark.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.SpecialCauseSignal.Kind;

/**
 * Looks for special causes among values, as {@link SpecialCauseSignal.Kind} describes them. Every point of a pattern is marked, and
 * one that belongs to several patterns is marked with the first kind.
 */
final class SpecialCauses {

    private static final int IN_A_ROW = 7;
    private static final int WINDOW = 3;

    /** Less than any difference between two shares of fewer than a million, and more than rounding. */
    private static final double SAME = 1e-12;

    private final List<Integer> places = new ArrayList<>();
    private final List<Double> off = new ArrayList<>();
    private final double width;

    /** @param width from the mean to either limit; 0 when there are no limits */
    SpecialCauses(List<@Nullable Double> values, double mean, double width) {
        this.width = width;
        for (int at = 0; at < values.size(); at++) {
            Double value = values.get(at);
            if (value != null) {
                places.add(at);
                off.add(value - mean);
            }
        }
    }

    List<SpecialCauseSignal> signals() {
        @Nullable Kind[] kinds = new Kind[off.size()];
        markEach(kinds, Kind.OUTSIDE, this::outside);
        markRows(kinds, Kind.RUN, at -> moves(at, 1));
        markRows(kinds, Kind.RUN, at -> moves(at, -1));
        markNearLimit(kinds, 1);
        markNearLimit(kinds, -1);
        markRows(kinds, Kind.SHIFT, at -> at > 0 && isOn(at, 1) && isOn(at - 1, 1));
        markRows(kinds, Kind.SHIFT, at -> at > 0 && isOn(at, -1) && isOn(at - 1, -1));
        List<SpecialCauseSignal> signals = new ArrayList<>();
        for (int at = 0; at < kinds.length; at++) {
            Kind kind = kinds[at];
            if (kind != null) {
                signals.add(new SpecialCauseSignal(places.get(at), kind));
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

    /** Marks the points of every row of seven or more in which each goes on from the one before. */
    private void markRows(@Nullable Kind[] kinds, Kind kind, IntPredicate goesOn) {
        int start = 0;
        for (int at = 0; at <= kinds.length; at++) {
            if (at == kinds.length || !goesOn.test(at)) {
                int from = start;
                int end = at;
                if (end - from >= IN_A_ROW) {
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
        return width > 0 && Math.abs(off.get(at)) > width + SAME;
    }

    private boolean moves(int at, int direction) {
        return at > 0 && direction * (off.get(at) - off.get(at - 1)) > SAME;
    }

    private boolean isOn(int at, int side) {
        return side * off.get(at) > SAME;
    }

    private boolean isNear(int at, int side) {
        return width > 0 && side * off.get(at) >= width * 2 / 3 - SAME && !outside(at);
    }
}
