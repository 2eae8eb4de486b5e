package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.waymark.document.html.MonthAxis.Tick;

/**
 * An axis of numbers with ticks at round numbers.
 *
 * @param from the number at {@code start}
 * @param to the number at {@code end}
 * @param step the distance between two ticks
 * @param start the coordinate of the first number
 * @param end the coordinate of the last number
 */
record NumberAxis(double from, double to, double step, int start, int end) {

    /** An axis that includes 0 and these numbers. It begins and ends at a tick and has about six ticks at most. */
    static NumberAxis over(double least, double most, int start, int end) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        double step = step(Math.max(1, high - low));
        double from = Math.floor(low / step) * step;
        double to = Math.max(from + step, Math.ceil(high / step) * step);
        return new NumberAxis(from, to, step, start, end);
    }

    /** An axis over shares from 0 to 1. */
    static NumberAxis shares(int start, int end) {
        return new NumberAxis(0, 1, 0.25, start, end);
    }

    int at(double number) {
        return start + (int) Math.round((number - from) / (to - from) * (end - start));
    }

    List<Tick> ticks(DoubleFunction<String> label) {
        List<Tick> ticks = new ArrayList<>();
        for (int each = 0; from + each * step <= to + step / 2; each++) {
            double number = from + each * step;
            ticks.add(new Tick(at(number), label.apply(number)));
        }
        return ticks;
    }

    /** 1, 2 or 5 times a power of ten, such that at most six fit into a length. */
    private static double step(double length) {
        double step = 1;
        for (int turn = 0; length / step > 6; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}
