package org.waymark.progress;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Percentiles by linear interpolation: type 7 of Hyndman and Fan, "Sample quantiles in statistical packages" (1996),
 * which is also what spreadsheets and R give unless told otherwise.
 */
final class Percentiles {

    private final double[] sorted;

    private Percentiles(double[] values) {
        sorted = values;
        Arrays.sort(sorted);
    }

    static Spread spread(List<? extends Number> days) {
        Percentiles of =
                new Percentiles(days.stream().mapToDouble(Number::doubleValue).toArray());
        return new Spread(of.at(0.5), of.at(0.25), of.at(0.75), of.at(1), days.size());
    }

    static Median median(List<? extends Number> values) {
        Percentiles of =
                new Percentiles(values.stream().mapToDouble(Number::doubleValue).toArray());
        return new Median(of.at(0.5), values.size());
    }

    private @Nullable Double at(double share) {
        if (sorted.length == 0) {
            return null;
        }
        double position = (sorted.length - 1) * share;
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
