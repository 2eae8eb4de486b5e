package org.waymark.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * The distribution of a number of completions calculated a second time: by the discrete Fourier transform of its
 * characteristic function (Hong, "On computing the distribution function for the Poisson binomial distribution", 2013), where
 * the product adds one milestone at a time.
 */
final class NaiveOutlook {

    private final double[] chances;

    /** @param completed the chance of each milestone to be completed */
    NaiveOutlook(List<Double> completed) {
        int n = completed.size();
        chances = new double[n + 1];
        List<double[]> transform = new ArrayList<>();
        for (int at = 0; at <= n; at++) {
            double angle = 2 * Math.PI * at / (n + 1);
            double real = 1;
            double imaginary = 0;
            for (double chance : completed) {
                double a = 1 - chance + chance * Math.cos(angle);
                double b = chance * Math.sin(angle);
                double product = real * a - imaginary * b;
                imaginary = real * b + imaginary * a;
                real = product;
            }
            transform.add(new double[] {real, imaginary});
        }
        for (int count = 0; count <= n; count++) {
            double sum = 0;
            for (int at = 0; at <= n; at++) {
                double angle = -2 * Math.PI * at * count / (n + 1);
                sum += transform.get(at)[0] * Math.cos(angle) - transform.get(at)[1] * Math.sin(angle);
            }
            chances[count] = sum / (n + 1);
        }
    }

    /** The chance of exactly so many completions. */
    double chance(int count) {
        return chances[count];
    }

    double mean() {
        double mean = 0;
        for (int count = 0; count < chances.length; count++) {
            mean += count * chances[count];
        }
        return mean;
    }

    /** The chance that there are at most so many completions. */
    double atMost(int count) {
        double sum = 0;
        for (int each = 0; each <= Math.min(count, chances.length - 1); each++) {
            sum += chances[each];
        }
        return sum;
    }
}
