package org.waymark.forecast;

import java.util.Arrays;

/**
 * The distribution of the number of completions among milestones with different chances (the Poisson-binomial
 * distribution), built by adding one milestone at a time. Not thread-safe.
 */
final class CompletionCount {

    /** Chances below this at either end are dropped; together they cannot move a bound. */
    private static final double NEGLIGIBLE = 1e-18;

    private double[] chances = {1};
    private int least;
    private double mean;

    /** Adds a milestone that is completed with a chance from 0 to 1, independently of the others. */
    void add(double chance) {
        mean += chance;
        double[] next = new double[chances.length + 1];
        for (int count = 0; count < chances.length; count++) {
            next[count] += chances[count] * (1 - chance);
            next[count + 1] += chances[count] * chance;
        }
        int from = 0;
        int to = next.length;
        while (to - from > 1 && next[from] < NEGLIGIBLE) {
            from++;
        }
        while (to - from > 1 && next[to - 1] < NEGLIGIBLE) {
            to--;
        }
        chances = Arrays.copyOfRange(next, from, to);
        least += from;
    }

    double mean() {
        return mean;
    }

    /** The smallest number that is not exceeded with at least this chance. */
    int quantile(double share) {
        double sum = 0;
        for (int count = 0; count < chances.length; count++) {
            sum += chances[count];
            if (sum >= share - 1e-12) {
                return least + count;
            }
        }
        return least + chances.length - 1;
    }
}
