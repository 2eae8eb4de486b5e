package org.waymark.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The scale of an axis of days whose ticks show months. Ticks have equal distances but months have different lengths,
 * so the scale starts a few days into its first month. Every tick then falls into the month that it shows.
 *
 * @param low the number of the first day
 * @param high the number of the last day
 * @param step days from one tick to the next
 */
record DayScale(double low, double high, double step) {

    private static final double MONTH = 365.25 / 12;
    private static final int INTO = 4;
    private static final int TICKS = 6;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 12_000, 120_000};

    /** Returns a scale for all values of a chart, which must have at least one. */
    static DayScale of(ChartSpec spec) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (ChartSeries series : spec.series()) {
            for (Double value : series.values()) {
                least = value == null ? least : Math.min(least, value);
                most = value == null ? most : Math.max(most, value);
            }
        }
        LocalDate start =
                YearMonth.from(DayNumber.day(least - INTO - 1)).atDay(1).plusDays(INTO);
        long months = ChronoUnit.MONTHS.between(start, DayNumber.day(most)) + 1;
        int step = MONTHS[0];
        for (int wider : MONTHS) {
            step = months > (long) step * TICKS ? wider : step;
        }
        double low = DayNumber.number(start);
        double days = step * MONTH;
        return new DayScale(low, low + Math.ceil((most - low + INTO) / days) * days, days);
    }
}
