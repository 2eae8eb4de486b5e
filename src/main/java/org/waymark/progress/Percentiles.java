package org.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calculates percentiles by linear interpolation: type 7 of Hyndman and Fan, "Sample quantiles in statistical packages"
 * (1996), which is also the default of spreadsheets and R.
 */
final class Percentiles {

    private final double[] sorted;

    private Percentiles(List<? extends Number> values) {
        sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
    }

    static Spread spread(List<? extends Number> days) {
        Percentiles percentiles = new Percentiles(days);
        return new Spread(
                percentiles.at(0.5), percentiles.at(0.25), percentiles.at(0.75), percentiles.at(1), days.size());
    }

    static Median median(List<? extends Number> values) {
        return new Median(new Percentiles(values).at(0.5), values.size());
    }

    /** The value below which a share of the values lies; null if there are none. */
    static @Nullable Double of(List<? extends Number> values, double share) {
        return new Percentiles(values).at(share);
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
