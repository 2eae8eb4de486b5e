package org.waymark.progress;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of milestones up to the end of one month.
 *
 * @param period the month
 * @param planned milestones whose baseline date is in the month or earlier
 * @param completed milestones completed in the month or earlier; null after the reported period
 * @param forecast milestones completed in the month or earlier, and open ones whose forecast date is in the month or
 *     earlier
 * @param firstPlanned milestones whose first reported baseline date is in the month or earlier
 */
public record BurnUpPoint(
        YearMonth period, int planned, @Nullable Integer completed, int forecast, int firstPlanned) {}
