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
 * @param correctionDays the number of working days for the correction of a return after it was checked
 * @param bankHolidays the days from Monday to Friday that are not working days
 */
public record Deadline(int workingDay, int monthsAfter, int correctionDays, Set<LocalDate> bankHolidays) {

    /** The working days for a correction when the programme does not say how many there are. */
    static final int CORRECTION_DAYS = 3;

    public Deadline {
        bankHolidays = Set.copyOf(bankHolidays);
    }

    /** A deadline with the usual number of days for corrections. */
    public Deadline(int workingDay, int monthsAfter, Set<LocalDate> bankHolidays) {
        this(workingDay, monthsAfter, CORRECTION_DAYS, bankHolidays);
    }

    /** The last day on which a return for the period is on time. */
    public LocalDate of(YearMonth period) {
        return workingDay(workingDay, period.plusMonths(monthsAfter).atDay(1));
    }

    /**
     * The day by which a corrected return is needed: the deadline, or the last of the days for corrections when that is
     * later.
     *
     * @param checked the day on which the return was checked
     */
    public LocalDate ofCorrection(YearMonth period, LocalDate checked) {
        LocalDate deadline = of(period);
        LocalDate corrected = workingDay(correctionDays, checked.plusDays(1));
        return corrected.isAfter(deadline) ? corrected : deadline;
    }

    /** The working day with this number, counted from a day that may itself be one. */
    private LocalDate workingDay(int number, LocalDate from) {
        LocalDate day = from;
        int left = number;
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
