package org.waymark.programme;

import java.time.YearMonth;

/**
 * A month from which the limits of a flow are computed anew, because the work or its definition changed (a re-basing). Only
 * a person decides on it.
 *
 * @param measure the flow
 * @param from the first month that enters the new limits; earlier months keep their values and have no limits
 * @param reason why, in the words of the settings
 */
public record LimitRestart(MonthlyMeasure measure, YearMonth from, String reason) {}
