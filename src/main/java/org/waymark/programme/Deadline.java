package org.waymark.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;

/**
 * By when a return is due: on a working day of a month after its period. Working days are Monday to Friday less the
 * bank holidays.
 *
 * @param workingDay the how-manieth working day, counted from 1
 * @param monthsAfter how many months after the period; 1 is the month that follows it
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
