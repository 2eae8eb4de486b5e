package org.waymark.progress;

import java.util.Arrays;

/**
 * A second implementation of the funnel, written from the formulae of Spiegelhalter (2005), section 3 and appendix A.3:
 * plain arrays, weights by footprint, quantiles by hand. A footprint without milestones has no part in it.
 */
final class NaiveFunnel {

    final double phi;
    final double tau2;
    final double[] z;

    NaiveFunnel(int[] r, int[] n) {
        int groups = r.length;
        double events = Arrays.stream(r).sum();
        double theta0 = Math.asin(Math.sqrt(events / Arrays.stream(n).sum()));
        double[] y = new double[groups];
        double[] s = new double[groups];
        double[] plain = new double[groups];
        for (int i = 0; i < groups; i++) {
            y[i] = Math.asin(Math.sqrt(r[i] / (double) n[i]));
            s[i] = 0.5 / Math.sqrt(n[i]);
            plain[i] = (y[i] - theta0) / s[i];
        }
        double[] sorted = plain.clone();
        Arrays.sort(sorted);
        double low = quantile(sorted, 0.1);
        double high = quantile(sorted, 0.9);
        double squares = 0;
        for (double each : plain) {
            double cut = each < low ? low : each > high ? high : each;
            squares += cut * cut;
        }
        phi = squares / groups;
        double sumOfWeights = 0;
        double sumOfSquaredWeights = 0;
        for (double each : s) {
            sumOfWeights += Math.pow(each, -2);
            sumOfSquaredWeights += Math.pow(each, -4);
        }
        tau2 = groups * phi < groups - 1 || groups == 1
                ? 0
                : (groups * phi - (groups - 1)) / (sumOfWeights - sumOfSquaredWeights / sumOfWeights);
        z = new double[groups];
        for (int i = 0; i < groups; i++) {
            z[i] = (y[i] - theta0) / Math.hypot(s[i], Math.sqrt(tau2));
        }
    }

    private static double quantile(double[] sorted, double share) {
        double rank = 1 + share * (sorted.length - 1);
        int whole = (int) Math.floor(rank);
        double below = sorted[whole - 1];
        return whole == sorted.length ? below : below + (rank - whole) * (sorted[whole] - below);
    }
}
