package org.waymark.forecast;

import java.time.YearMonth;

/**
 * How many of the milestones that are open now are expected to be completed by the end of a month. Immutable.
 *
 * @param period the month
 * @param mean the expected number
 * @param low the number that is reached or exceeded with a chance of 90 %
 * @param high the number that is not exceeded with a chance of 90 %
 */
public record ExpectedCompletions(YearMonth period, double mean, int low, int high) {}
