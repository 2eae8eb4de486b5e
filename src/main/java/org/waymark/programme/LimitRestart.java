package org.waymark.programme;

import java.time.YearMonth;

/**
 * A month from which the limits of a flow are calculated again, because the way of working or of measuring changed.
 * Only a person decides this.
 *
 * @param measure the flow
 * @param from the first month that is used for the new limits; earlier months keep their values and have no limits
 * @param reason why, in the words of the settings
 */
public record LimitRestart(MonthlyMeasure measure, YearMonth from, String reason) {}
