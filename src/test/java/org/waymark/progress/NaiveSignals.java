package org.waymark.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A second implementation of the special causes: does any window that contains the point show the pattern? */
final class NaiveSignals {

    private final List<Double> off = new ArrayList<>();
    private final double width;
    private final double middle;

    private NaiveSignals(ControlChart chart) {
        chart.values().stream().filter(v -> v != null).forEach(v -> off.add(v - chart.mean()));
        List<Double> sorted = off.stream().sorted().toList();
        int n = sorted.size();
        middle = n == 0 ? 0 : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
        width = chart.upper() == null ? Double.NaN : chart.upper() - chart.mean();
    }

    /** A letter for each value: OUTSIDE, RUN, NEAR_LIMIT or SHIFT, or a dash. */
    static String of(ControlChart chart) {
        NaiveSignals signals = new NaiveSignals(chart);
        StringBuilder letters = new StringBuilder();
        int at = 0;
        for (Double value : chart.values()) {
            letters.append(value == null ? "-" : signals.letter(at++));
        }
        return letters.toString();
    }

    private String letter(int at) {
        if (outside(off.get(at))) {
            return "O";
        }
        if (inWindow(at, 7, w -> rises(w, 1) || rises(w, -1))) {
            return "R";
        }
        if (near(off.get(at))
                && inWindow(
                        at, 3, w -> oneSide(w) && w.stream().filter(this::near).count() > 1)) {
            return "N";
        }
        return inWindow(at, 8, w -> oneSide(w.stream().map(v -> v - middle).toList())) ? "S" : "-";
    }

    private boolean inWindow(int at, int length, Predicate<List<Double>> shows) {
        for (int from = Math.max(0, at - length + 1); from <= at && from + length <= off.size(); from++) {
            if (shows.test(off.subList(from, from + length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean rises(List<Double> window, int direction) {
        for (int i = 1; i < window.size(); i++) {
            if (direction * (window.get(i) - window.get(i - 1)) <= 1e-9) {
                return false;
            }
        }
        return true;
    }

    private boolean oneSide(List<Double> window) {
        return window.stream().allMatch(v -> v > 1e-9) || window.stream().allMatch(v -> v < -1e-9);
    }

    private boolean outside(double value) {
        return Math.abs(value) > width + 1e-9;
    }

    private boolean near(double value) {
        return Math.abs(value) >= width / 3 * 2 - 1e-9 && !outside(value);
    }
}
