package org.waymark.forecast;

/**
 * How often ranges of earlier months held, each computed from what was known in its month only. Immutable.
 *
 * @param nominal the share that should hold, such as 0.8
 * @param n the ranges whose outcome is known by now
 * @param held how many of them contain the completion date
 */
public record Backtest(double nominal, int n, int held) {

    /** The share that held, from 0 to 1; 0 if n is 0. */
    public double rate() {
        return n == 0 ? 0 : (double) held / n;
    }
}
