package org.waymark.progress;

import org.waymark.programme.VocabularyTerm;

/** Where a footprint's rate lies in a funnel: within the limits, or beyond those of 95 % or 99.8 %. */
public enum FunnelBand implements VocabularyTerm {
    /** Within the limits of 95 %, or with too few milestones to say. */
    NONE("none", 0),
    /** Beyond the 95 % limits, as one footprint in twenty is by chance alone. Never called a difference. */
    BEYOND_95("95", 1.959963984540054),
    /** Beyond the 99.8 % limits, as one footprint in five hundred is by chance alone. */
    BEYOND_998("99.8", 3.090232306167813);

    private final String id;
    private final double distance;

    FunnelBand(String id, double distance) {
        this.id = id;
        this.distance = distance;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return id;
    }

    /** The distance of the limit from the target in standard deviations: a quantile of the normal distribution. */
    public double distance() {
        return distance;
    }

    /** The band of a value, by the probability that chance alone puts a value at least as far out on that side. */
    static FunnelBand ofTail(double probability) {
        if (probability < 0.001) {
            return BEYOND_998;
        }
        return probability < 0.025 ? BEYOND_95 : NONE;
    }

    static FunnelBand of(double z) {
        if (Math.abs(z) > BEYOND_998.distance) {
            return BEYOND_998;
        }
        return Math.abs(z) > BEYOND_95.distance ? BEYOND_95 : NONE;
    }
}
