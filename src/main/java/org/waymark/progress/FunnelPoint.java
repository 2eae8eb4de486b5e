package org.waymark.progress;

import org.jspecify.annotations.Nullable;
import org.waymark.programme.Footprint;

/**
 * A footprint in a funnel.
 *
 * @param footprint the footprint
 * @param rate its rate
 * @param z the distance from the target in standard deviations, adjusted for over-dispersion; null if n is 0
 * @param band the limits that it is beyond; none if n is less than {@link FootprintFunnel#FEWEST}
 */
public record FunnelPoint(
        Footprint footprint, Rate rate, @Nullable Double z, FunnelBand band) {

    /** Whether the footprint may be called different: only beyond 99.8 %. */
    public boolean different() {
        return band == FunnelBand.BEYOND_998;
    }

    /** Whether the rate is above the target. */
    public boolean above() {
        return z != null && z > 0;
    }
}
