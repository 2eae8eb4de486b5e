package org.waymark.programme;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The value of a measure that a programme aims for.
 *
 * @param measure the measure
 * @param value the value, a share from 0 to 1 or a number of days
 * @param by the month at whose end the value should be reached; null if the target applies to every month
 */
public record MeasureTarget(
        MonthlyMeasure measure, double value, @Nullable YearMonth by) {}
