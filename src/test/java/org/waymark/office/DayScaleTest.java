package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.office.ChartSpec.Kind;

class DayScaleTest {

    /** Months differ by three days, and the ticks of an axis do not. */
    @Test
    void everyTickIsInTheMonthItNames() {
        for (int start = 0; start < 48; start++) {
            for (int days : new int[] {1, 40, 100, 300, 700, 1500, 4000}) {
                LocalDate low = LocalDate.of(2024, 1, 1).plusMonths(start).plusDays(start % 31);
                DayScale scale = scale(low, low.plusDays(days));
                List<YearMonth> ticks = new ArrayList<>();
                for (double tick = scale.low(); tick <= scale.high() + 1; tick += scale.step()) {
                    ticks.add(YearMonth.from(DayNumber.day(tick)));
                }
                assertThat(ticks.size()).as("%s and %s days", low, days).isBetween(2, 9);
                int months = (int) Math.round(scale.step() * 12 / 365.25);
                for (int at = 1; at < ticks.size(); at++) {
                    assertThat(ticks.get(at))
                            .as("%s and %s days", low, days)
                            .isEqualTo(ticks.get(at - 1).plusMonths(months));
                }
            }
        }
    }

    @Test
    void everyDayHasAPosition() {
        DayScale scale = scale(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 10, 31));

        assertThat(DayNumber.day(scale.low())).isEqualTo("2026-02-05");
        assertThat(DayNumber.day(scale.high())).isAfter("2026-10-31");
    }

    @Test
    void daysHaveSpreadsheetNumbers() {
        assertThat(DayNumber.of(LocalDate.of(1900, 3, 1))).isEqualTo(61);
        assertThat(DayNumber.of(LocalDate.of(2026, 10, 31))).isEqualTo(46326);
        assertThat(DayNumber.of(LocalDate.of(1900, 2, 28)))
                .as("on which spreadsheets disagree")
                .isNull();
    }

    private static DayScale scale(LocalDate low, LocalDate high) {
        ChartSeries series =
                ChartSeries.of("A", PaletteColour.NAVY, Arrays.asList(DayNumber.of(low), null, DayNumber.of(high)));
        return DayScale.of(new ChartSpec(
                Kind.DATES, "", "", "", "", List.of("Aug 26", "Sep 26", "Oct 26"), List.of(series), "d mmm yyyy"));
    }
}
