package org.waymark.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Footprint;

/**
 * Calculates a funnel: y = asin √rate has the standard deviation s = 1 / (2 √n); z = (y - target) / s; φ is the mean of
 * the squared z, winsorised at 10 %; τ² = (Iφ - (I - 1)) / (Σw - Σw² / Σw) with w = 1 / s², or 0 if that is negative; the
 * adjusted z is (y - target) / √(s² + τ²). I is the number of footprints with data.
 */
public final class FunnelCalculator {

    private static final double CUT = 0.1;
    private static final Rate NOTHING = new Rate(0, 0);

    private FunnelCalculator() {}

    /**
     * Calculates the funnel of a measure.
     *
     * @param now the rate of each footprint, in the programme's order
     * @param before the rates in the previous period; empty if there is none
     */
    public static FootprintFunnel of(RateMeasure measure, Map<Footprint, Rate> now, Map<Footprint, Rate> before) {
        List<Rate> rates = now.values().stream().filter(rate -> rate.n() > 0).toList();
        Rate all = new Rate(
                rates.stream().mapToInt(Rate::count).sum(),
                rates.stream().mapToInt(Rate::n).sum());
        double phi = phi(rates, all);
        double tau2 = tau2(rates, phi);
        List<FunnelPoint> points = new ArrayList<>();
        now.forEach((footprint, rate) -> points.add(point(footprint, rate, all, tau2)));
        return new FootprintFunnel(measure, all, phi, tau2, points, risen(now, before));
    }

    /** The transformed rate. */
    static double transformed(Rate rate) {
        return StrictMath.asin(Math.sqrt((double) rate.count() / rate.n()));
    }

    private static double phi(List<Rate> rates, Rate all) {
        List<Double> scores = rates.stream().map(rate -> z(rate, all, 0)).toList();
        Double low = Percentiles.of(scores, CUT);
        Double high = Percentiles.of(scores, 1 - CUT);
        if (low == null || high == null) {
            return 0;
        }
        return scores.stream()
                        .mapToDouble(score -> Math.max(low, Math.min(high, score)))
                        .map(score -> score * score)
                        .sum()
                / scores.size();
    }

    private static double tau2(List<Rate> rates, double phi) {
        double weights = rates.stream().mapToDouble(rate -> 4.0 * rate.n()).sum();
        double squares =
                rates.stream().mapToDouble(rate -> 16.0 * rate.n() * rate.n()).sum();
        double excess = rates.size() * phi - (rates.size() - 1);
        return rates.size() < 2 || excess <= 0 ? 0 : excess / (weights - squares / weights);
    }

    private static double z(Rate rate, Rate all, double tau2) {
        return (transformed(rate) - transformed(all)) / Math.sqrt(1 / (4.0 * rate.n()) + tau2);
    }

    private static FunnelPoint point(Footprint footprint, Rate rate, Rate all, double tau2) {
        if (rate.n() == 0) {
            return new FunnelPoint(footprint, rate, null, FunnelBand.NONE);
        }
        double z = z(rate, all, tau2);
        return new FunnelPoint(footprint, rate, z, band(rate, all, z));
    }

    /**
     * The limits that a rate is beyond. If the expected count is small, the transformed rate is not normal and z is too
     * extreme, for example for 0 of 24 milestones and a target of 10 %. The binomial distribution must therefore agree.
     */
    private static FunnelBand band(Rate rate, Rate all, double z) {
        FunnelBand byScore = FunnelBand.of(z);
        if (byScore == FunnelBand.NONE || rate.n() < FootprintFunnel.FEWEST) {
            return FunnelBand.NONE;
        }
        FunnelBand byChance = FunnelBand.ofTail(tail(rate, all, z > 0));
        return byChance.compareTo(byScore) < 0 ? byChance : byScore;
    }

    /** The probability of a count at least as high, or at least as low, if the rate of all applies. */
    private static double tail(Rate rate, Rate all, boolean above) {
        double share = (double) all.count() / all.n();
        if (share == 0 || share == 1) {
            return 1;
        }
        int from = above ? rate.count() : 0;
        int to = above ? rate.n() : rate.count();
        double term = 0; // the logarithm of the probability of k
        double sum = 0;
        for (int k = 0; k <= to; k++) {
            term = k == 0
                    ? rate.n() * StrictMath.log(1 - share)
                    : term + StrictMath.log((rate.n() - k + 1.0) / k) + StrictMath.log(share / (1 - share));
            sum += k < from ? 0 : StrictMath.exp(term);
        }
        return sum;
    }

    /** The footprint with the lowest earlier rate, if it is the only one and its rate is higher now. */
    private static @Nullable RiseFromLowest risen(Map<Footprint, Rate> now, Map<Footprint, Rate> before) {
        List<RiseFromLowest> known = now.keySet().stream()
                .map(each ->
                        new RiseFromLowest(each, before.getOrDefault(each, NOTHING), now.getOrDefault(each, NOTHING)))
                .filter(each -> each.before().n() >= FootprintFunnel.FEWEST
                        && each.now().n() >= FootprintFunnel.FEWEST)
                .toList();
        RiseFromLowest lowest = known.stream()
                .min(Comparator.comparingDouble(each -> value(each.before())))
                .orElse(null);
        if (lowest == null || known.size() < FootprintFunnel.FEWEST) {
            return null;
        }
        double least = value(lowest.before());
        boolean alone =
                known.stream().filter(each -> value(each.before()) == least).count() == 1;
        return alone && value(lowest.now()) > least ? lowest : null;
    }

    private static double value(Rate rate) {
        return (double) rate.count() / rate.n();
    }
}
