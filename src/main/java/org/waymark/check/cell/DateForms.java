package org.waymark.check.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.text.Dates;

/** Recognises the forms in which people write a date, with the day before the month as in the United Kingdom. */
final class DateForms {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,4})\\s?([/.\\-\\u2010-\\u2013 ])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,4})");
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(?:[A-Za-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?[ \\-./]{0,2}(?:of )?([A-Za-z]{3,9})\\.?,?[ \\-./]{0,2}(\\d{4}|\\d{2})");
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}|\\d{2})");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("([A-Za-z]{3,9})\\.?,?[ \\-./]{0,2}(\\d{4})|(\\d{4})-(\\d{2})");
    private static final Pattern COMPACT = Pattern.compile("(1[89]|2[01])\\d{6}");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final Pattern TIME_AFTER = Pattern.compile(
            "(.{6,30}?)(?:T|,? )\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[AaPp][Mm])?(?:Z| ?[+-]\\d{2}:?\\d{2})?");

    /**
     * Day 0 of the serial numbers of spreadsheets. Day 1 is 1 January 1900, but Excel counts a 29 February 1900 that
     * did not exist, so that the count is right from 1 March 1900. The numbers accepted below are those of 1954 to
     * 2119.
     */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;

    private DateForms() {}

    /** The form in which a date is written. */
    enum Form {
        /** As YYYY-MM-DD. */
        ISO,
        /** The day comes first, and nothing else can be the day. */
        DAY_FIRST,
        /** In figures that are read with the day first, but are also a date if the month comes first. */
        AMBIGUOUS,
        /** In any other form that is clear. */
        OTHER
    }

    /**
     * The result of reading a text as a date.
     *
     * @param date the date, or null when the text is not a date
     * @param form the form in which it was written
     * @param why the reason why a text that looks like a date is not one, as the rest of a sentence after the quoted text; else
     *     null
     * @param probably the date that a text which is not a date probably means, or null
     */
    record Reading(
            @Nullable LocalDate date,
            Form form,
            @Nullable String why,
            @Nullable LocalDate probably) {

        private static final Reading NOT_A_DATE = new Reading(null, Form.OTHER, null, null);

        private static Reading bad(String why, @Nullable LocalDate probably) {
            return new Reading(null, Form.OTHER, why, probably);
        }

        private static Reading of(LocalDate date, Form form) {
            return new Reading(date, form, null, null);
        }

        private Reading notIso() {
            return date == null || form != Form.ISO ? this : of(date, Form.OTHER);
        }
    }

    /** Reads a text as a date. */
    static Reading read(String text) {
        if (isoShaped(text)) {
            return of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), Form.ISO);
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return numbers(numbers.group(1), Integer.parseInt(numbers.group(3)), numbers.group(4));
        }
        Matcher dayMonth = DAY_MONTH_NAME.matcher(text);
        if (dayMonth.matches()) {
            return named(Integer.parseInt(dayMonth.group(1)), dayMonth.group(2), dayMonth.group(3), Form.DAY_FIRST);
        }
        Matcher monthDay = MONTH_NAME_DAY.matcher(text);
        if (monthDay.matches()) {
            return named(Integer.parseInt(monthDay.group(2)), monthDay.group(1), monthDay.group(3), Form.OTHER);
        }
        if (COMPACT.matcher(text).matches()) {
            return of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8), Form.OTHER);
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return serial(Integer.parseInt(serial.group(1)));
        }
        Matcher timed = TIME_AFTER.matcher(text);
        if (timed.matches()) {
            return read(timed.group(1)).notIso();
        }
        Matcher monthYear = MONTH_YEAR.matcher(text);
        return monthYear.matches() ? withoutDay(monthYear) : Reading.NOT_A_DATE;
    }

    /**
     * The month with this English name, or a name that begins with these three or more letters; null when there is
     * none.
     */
    static @Nullable Month month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() < 3) {
            return null;
        }
        for (Month month : Month.values()) {
            String full = Dates.name(month).toLowerCase(Locale.ROOT);
            if (full.startsWith(lower)) {
                return month;
            }
        }
        return null;
    }

    static boolean isoShaped(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static Reading numbers(String first, int month, String last) {
        if (first.length() == 4 && last.length() <= 2) {
            return of(Integer.parseInt(first), month, Integer.parseInt(last), Form.OTHER);
        }
        if (first.length() > 2) {
            return Reading.bad("is not a date", null);
        }
        int day = Integer.parseInt(first);
        if (last.length() == 2) {
            LocalDate probably = dateOrNull(2000 + Integer.parseInt(last), month, day);
            return Reading.bad("has a year of only two digits", probably);
        }
        Form form = day <= 12 && day != month ? Form.AMBIGUOUS : Form.DAY_FIRST;
        return last.length() == 4
                ? of(Integer.parseInt(last), month, day, form)
                : Reading.bad("has no year of four digits", null);
    }

    private static Reading named(int day, String monthName, String year, Form form) {
        Month month = month(monthName);
        if (month == null) {
            return Reading.bad("has no month that can be read", null);
        }
        if (year.length() == 2) {
            LocalDate probably = dateOrNull(2000 + Integer.parseInt(year), month.getValue(), day);
            return Reading.bad("has a year of only two digits", probably);
        }
        return of(Integer.parseInt(year), month.getValue(), day, form);
    }

    /** A month without a day may mean its last day, but that is a guess, so it is only suggested. */
    private static Reading withoutDay(Matcher text) {
        boolean figures = text.group(1) == null;
        Month named = figures ? null : month(text.group(1));
        int month = figures ? Integer.parseInt(text.group(4)) : named == null ? 0 : named.getValue();
        if (month < 1 || month > 12) {
            return Reading.NOT_A_DATE;
        }
        int year = Integer.parseInt(figures ? text.group(3) : text.group(2));
        return Reading.bad("has no day", YearMonth.of(year, month).atEndOfMonth());
    }

    private static Reading serial(int days) {
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? Reading.bad("is a number, not a date", null)
                : Reading.bad("is a spreadsheet's day number, not a date", SERIAL_ZERO.plusDays(days));
    }

    private static Reading of(int year, int month, int day, Form form) {
        LocalDate date = dateOrNull(year, month, day);
        return date == null ? impossible(year, month, day) : Reading.of(date, form);
    }

    private static Reading impossible(int year, int month, int day) {
        if (month > 12 && day <= 12) {
            return Reading.bad("is not a date, as there is no month " + month, monthFirst(year, day, month));
        }
        if (month < 1 || month > 12) {
            return Reading.bad("is not a date, as there is no month " + month, null);
        }
        YearMonth monthOfYear = YearMonth.of(year, month);
        return Reading.bad(
                "is not a date, as " + Dates.month(monthOfYear) + " has " + monthOfYear.lengthOfMonth() + " days",
                null);
    }

    /** The date if the first of the two numbers is the month. */
    private static @Nullable LocalDate monthFirst(int year, int first, int second) {
        return dateOrNull(year, first, second);
    }

    private static @Nullable LocalDate dateOrNull(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
