package org.waymark.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A funnel: the rates of all footprints, with the limits within which differences may be chance. Small footprints have
 * wide limits. Source: Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24
 * (2005), with the transformation and the additive over-dispersion that the Care Quality Commission uses for
 * proportions. Immutable.
 *
 * @param measure the rate that is compared
 * @param all the rate of all footprints together, which is the target; n is 0 if there is nothing to compare
 * @param phi the over-dispersion: the mean of the squared z-scores, with the outer tenths cut (winsorised); 0 if no
 *     footprint has data
 * @param tau2 the variance between footprints, on the transformed scale, that chance does not explain; 0 for none
 * @param points the footprints in the programme's order, including those without data
 * @param risen the footprint whose rate was the lowest in the previous period and rose; null if there is none
 */
public record FootprintFunnel(
        RateMeasure measure,
        Rate all,
        double phi,
        double tau2,
        List<FunnelPoint> points,
        @Nullable RiseFromLowest risen) {

    /** The smallest n with which a footprint can be called different. */
    public static final int FEWEST = 5;

    /** The distance in standard deviations that a normal variable exceeds once in twenty times. */
    private static final double ONE_IN_TWENTY = 1.645;

    public FootprintFunnel {
        points = List.copyOf(points);
    }

    /** The footprints beyond 99.8 %, in the programme's order. */
    public List<FunnelPoint> different() {
        return points.stream().filter(FunnelPoint::different).toList();
    }

    /** The footprints with data. */
    public List<FunnelPoint> compared() {
        return points.stream().filter(point -> point.rate().n() > 0).toList();
    }

    /**
     * Whether footprints in general differ more than chance explains: the sum of the squared z-scores, the outer tenths cut,
     * is above the 95 % point of the chi-squared distribution with one degree of freedom less than footprints. The point is
     * that of Wilson and Hilferty (1931). tau² alone does not show it: by chance it is above 0 for about every other rate.
     */
    public boolean dispersed() {
        int degrees = compared().size() - 1;
        double spread = 2 / (9.0 * degrees);
        double root = 1 - spread + ONE_IN_TWENTY * Math.sqrt(spread);
        return degrees > 0 && phi * (degrees + 1) > degrees * root * root * root;
    }

    /**
     * A limit for footprints with n milestones, between 0 and 1.
     *
     * @param n the denominator, at least 1
     * @param distance the distance from the target in standard deviations; negative for a lower limit
     */
    public double limit(int n, double distance) {
        double at = FunnelCalculator.transformed(all) + distance * Math.sqrt(1 / (4.0 * n) + tau2);
        double sine = StrictMath.sin(Math.max(0, Math.min(Math.PI / 2, at)));
        return sine * sine;
    }
}
