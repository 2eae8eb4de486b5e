package org.waymark.forecast;

import org.waymark.programme.Rag;

/**
 * How many of the milestones that had a rating some months before their baseline date were completed by that date.
 * Immutable.
 *
 * @param monthsBefore the calendar months from the report to the month of the baseline date
 * @param rag the rating
 * @param n the number of reports
 * @param kept how many of them were completed by the baseline date that they give
 */
public record RatingCalibration(int monthsBefore, Rag rag, int n, int kept) {

    /** The 97.5 % point of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /** The share that was completed by the baseline date, from 0 to 1; 0 if n is 0. */
    public double rate() {
        return n == 0 ? 0 : (double) kept / n;
    }

    /** The lower end of the 95 % interval of Wilson, "Probable inference" (1927). */
    public double low() {
        return n == 0 ? 0 : Math.max(0, centre() - half());
    }

    /** The upper end of the 95 % interval. */
    public double high() {
        return n == 0 ? 1 : Math.min(1, centre() + half());
    }

    private double centre() {
        return (rate() + Z * Z / (2 * n)) / (1 + Z * Z / n);
    }

    private double half() {
        return Z / (1 + Z * Z / n) * Math.sqrt(rate() * (1 - rate()) / n + Z * Z / (4.0 * n * n));
    }
}
