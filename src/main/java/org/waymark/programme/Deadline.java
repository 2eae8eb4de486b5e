package org.waymark.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * The deadline for returns, as a working day of a month after the period. Working days are Monday to Friday except bank
 * holidays. For example, {@code new Deadline(10, 1, Set.of())} is the tenth working day of the next month. Immutable.
 *
 * @param workingDay the number of the working day in its month, counted from 1
 * @param monthsAfter the number of months from the period to the month of the deadline; 1 is the month after the period
 * @param bankHolidays the days from Monday to Friday that are not working days
 */
public record Deadline(int workingDay, int monthsAfter, Set<LocalDate> bankHolidays) {

    public Deadline {
        bankHolidays = Set.copyOf(bankHolidays);
    }

    /** The last day on which a return for the period is on time. */
    public LocalDate of(YearMonth period) {
        LocalDate day = period.plusMonths(monthsAfter).atDay(1);
        int left = workingDay;
        while (true) {
            if (isWorkingDay(day) && --left == 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }
}
