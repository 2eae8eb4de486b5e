package org.waymark.office;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Converts days to the serial numbers of spreadsheets (ECMA-376 part 1, 18.17.4.1): 1 March 1900 is 61. */
public final class DayNumber {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private DayNumber() {}

    /** Returns the number of a day; null before March 1900, since spreadsheets count 1900 as a leap year. */
    public static @Nullable Double of(LocalDate day) {
        return day.isBefore(FIRST) ? null : Double.valueOf(number(day));
    }

    /** Returns the number of any day, even where a spreadsheet would show another day. */
    static double number(LocalDate day) {
        return ChronoUnit.DAYS.between(ZERO, day);
    }

    /** Returns the day of a number. */
    static LocalDate day(double number) {
        return ZERO.plusDays((long) number);
    }
}
