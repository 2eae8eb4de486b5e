package org.waymark.text;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * Dates and months as British readers write them. The names of months are listed here because the short ones of the JDK's
 * en-GB locale change from one release to the next ("Sep", "Sept").
 */
public final class Dates {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** A day such as {@code 5 November 2026}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** A day such as {@code 5 Nov 2026}. */
    public static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + " " + shortName(day.getMonthValue()) + " " + year(day.getYear());
    }

    /** A month such as {@code November 2026}. */
    public static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + year(month.getYear());
    }

    /** A month where there is little room, such as {@code Nov 26}. */
    public static String shortMonth(YearMonth month) {
        return shortName(month.getMonthValue()) + " " + twoDigits(Math.floorMod(month.getYear(), 100));
    }

    /** The name of a month, such as {@code November}. */
    public static String name(Month month) {
        return MONTHS.get(month.ordinal());
    }

    private static String shortName(int month) {
        return MONTHS.get(month - 1).substring(0, 3);
    }

    /** Mistyped years keep their four digits: 0026 is not 26. */
    private static String year(int year) {
        return year > 999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
