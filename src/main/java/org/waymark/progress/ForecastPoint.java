package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Status;

/**
 * The date on which a milestone was expected to complete, as reported in one month. The points of successive months make
 * a milestone trend chart: flat means on plan, rising means slipping.
 *
 * @param period the month of the return
 * @param date the actual date of a completed milestone, otherwise its forecast date; null if blank or in error
 * @param completed whether the return reports the milestone as completed
 */
public record ForecastPoint(YearMonth period, @Nullable LocalDate date, boolean completed) {

    static ForecastPoint of(Milestone milestone) {
        boolean completed = milestone.status() == Status.COMPLETED;
        return new ForecastPoint(
                milestone.key().period(), completed ? milestone.actualDate() : milestone.forecastDate(), completed);
    }
}
