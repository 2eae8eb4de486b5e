package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.progress.MeasureUnit;

/**
 * The vertical scale of a chart of a measure by month. A scale of shares starts at 0 and ends at the least multiple of a
 * fifth above every value; a scale of days includes 0, early and late days.
 *
 * @param bottom the lowest value
 * @param top the highest value
 * @param step the distance between two labels
 */
record ValueScale(double bottom, double top, double step) {

    private static final int PARTS = 4;
    private static final double ROUNDING = 1e-9;

    static ValueScale of(ChartView chart) {
        double[] shown = Stream.concat(
                        chart.values().stream(),
                        Stream.of(0d, orZero(chart.lower()), orZero(chart.upper()), orZero(chart.target())))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double most = DoubleStream.of(shown).max().orElse(0);
        if (chart.unit() == MeasureUnit.SHARE) {
            double top = Math.max(1, Math.ceil(most * 5 - ROUNDING)) / 5;
            return new ValueScale(0, top, top / PARTS);
        }
        double least = DoubleStream.of(shown).min().orElse(0);
        double step = step(Math.max(1, most - least));
        return new ValueScale(
                Math.floor(least / step + ROUNDING) * step,
                Math.max(1, Math.ceil(most / step - ROUNDING)) * step,
                step);
    }

    /** A step of 1, 2 or 5 times a power of ten that divides a span into few parts. */
    private static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(span / PARTS)));
        for (double times : new double[] {1, 2, 5}) {
            if (span / (power * times) <= PARTS) {
                return power * times;
            }
        }
        return power * 10;
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    /** The values with a label, from the bottom to the top. */
    List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (int at = 0; bottom + at * step <= top + ROUNDING * step; at++) {
            values.add(bottom + at * step);
        }
        return values;
    }

    /** The y coordinate of a value between the coordinates of the top and the bottom. */
    int y(double value, int highest, int lowest) {
        return lowest - (int) Math.round((value - bottom) / (top - bottom) * (lowest - highest));
    }
}
