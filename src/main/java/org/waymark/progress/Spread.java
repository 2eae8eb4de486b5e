package org.waymark.progress;

import org.jspecify.annotations.Nullable;

/**
 * How a set of days spreads. Percentiles by linear interpolation (type 7 of Hyndman and Fan, 1996).
 *
 * @param median and the others are null when n is 0
 */
public record Spread(
        @Nullable Double median,
        @Nullable Double p25,
        @Nullable Double p75,
        @Nullable Double max,
        int n) {}
