package org.waymark.report.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.forecast.Forecasts;

/**
 * The content of a report on forecasts; every format is written from it. Immutable.
 *
 * @param programme the programme's name
 * @param asOf the date of the report
 * @param narrowed the part of the programme whose outlook is shown; null for all of it
 * @param forecasts the track record and the outlook
 */
public record ForecastContent(
        String programme, LocalDate asOf, @Nullable String narrowed, Forecasts forecasts) {}
