package org.waymark.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Milestone;

/**
 * How far ahead forecasts look, in calendar months from the month of the report to the month of the forecast. Immutable.
 *
 * @param from the shortest lead, 0 or more
 * @param to the longest lead; null for no limit
 */
public record LeadBand(int from, @Nullable Integer to) {

    /** The bands before any are merged, the shortest first. */
    static final List<LeadBand> ALL = List.of(
            new LeadBand(0, 1), new LeadBand(2, 3), new LeadBand(4, 6), new LeadBand(7, 12), new LeadBand(13, null));

    /** The lead of a report with a forecast date, in calendar months; 0 if the forecast is for an earlier month. */
    public static int lead(Milestone report) {
        YearMonth forecast = YearMonth.from(Objects.requireNonNull(report.forecastDate()));
        return (int) Math.max(0, ChronoUnit.MONTHS.between(report.key().period(), forecast));
    }

    /** The index of the band in {@link #ALL} that a lead belongs to. */
    static int indexOf(int lead) {
        int index = 0;
        while (!ALL.get(index).contains(lead)) {
            index++;
        }
        return index;
    }

    /** Whether a lead belongs to the band. */
    public boolean contains(int lead) {
        return lead >= from && (to == null || lead <= to);
    }

    /** This band and the next longer one as one. */
    LeadBand with(LeadBand longer) {
        return new LeadBand(from, longer.to());
    }

    /** The months of the band, such as {@code 2-3} or {@code 13+}. */
    public String months() {
        return to == null ? from + "+" : from + "-" + to;
    }

    /** The band in words, such as {@code 2 to 3 months ahead}. */
    public String label() {
        if (to == null) {
            return from == 0 ? "any time ahead" : from + " months or more ahead";
        }
        if (from == 0) {
            return to == 1 ? "this month or the next" : "up to " + to + " months ahead";
        }
        return from + " to " + to + " months ahead";
    }
}
