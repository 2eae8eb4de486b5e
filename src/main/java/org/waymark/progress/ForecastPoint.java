package org.waymark.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;
import org.waymark.programme.Status;

/**
 * When a milestone was expected, as one month's return says it. Drawn over the months these make a milestone trend.
 *
 * @param date the actual date when completed, else the forecast; null when blank or in error
 * @param completed whether it was completed by then
 */
public record ForecastPoint(YearMonth period, @Nullable LocalDate date, boolean completed) {

    static ForecastPoint of(Milestone milestone) {
        boolean completed = milestone.status() == Status.COMPLETED;
        return new ForecastPoint(
                milestone.key().period(), completed ? milestone.actualDate() : milestone.forecastDate(), completed);
    }
}
