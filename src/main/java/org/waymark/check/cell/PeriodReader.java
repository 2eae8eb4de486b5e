package org.waymark.check.cell;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Codes;
import org.waymark.check.cell.CellValue.AbsentValue;
import org.waymark.check.cell.CellValue.MonthValue;
import org.waymark.intake.grid.CellKind;
import org.waymark.schema.Field;
import org.waymark.text.Dates;

/**
 * Reads months written as YYYY-MM, and other unambiguous forms with an advisory. The first day of a month is read as
 * that month without an advisory, because spreadsheets turn a typed month into that date. Gives a {@link MonthValue}.
 */
final class PeriodReader implements ValueReader {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/._ ]?(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/._ ](\\d{4})");
    private static final Pattern MONTH_NAME = Pattern.compile("([A-Za-z]{3,9})\\.?[-/ ,'’]{0,2}(\\d{4}|\\d{2})");
    private static final Pattern NAME_LAST = Pattern.compile("(\\d{4})[-/ ]{0,2}([A-Za-z]{3,9})");

    private final Field field;

    PeriodReader(Field field) {
        this.field = field;
    }

    @Override
    public CellValue read(String text, CellKind kind, CellFaults faults) {
        if (isoShaped(text) && validMonth(text)) {
            return new MonthValue(YearMonth.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10)));
        }
        YearMonth period = otherForm(text);
        if (period == null) {
            DateForms.Reading date = DateForms.read(text);
            LocalDate day = date.date();
            if (day != null && date.form() == DateForms.Form.ISO && day.getDayOfMonth() == 1) {
                return new MonthValue(YearMonth.from(day));
            }
            period = day == null ? null : YearMonth.from(day);
        }
        if (period != null) {
            report(text, period, faults);
            return new MonthValue(period);
        }
        faults.add(
                DateReader.hasDigit(text) ? Codes.DATE_INVALID : Codes.WRONG_TYPE,
                MessagePhrases.quote(text) + " is not a month of a year.",
                "Write " + MessagePhrases.the(field) + " as YYYY-MM" + MessagePhrases.suchAs(field) + ".");
        return AbsentValue.UNREADABLE;
    }

    /** Months that could be read in two ways are reported cell by cell, so that a person looks at each of them. */
    private static void report(String text, YearMonth period, CellFaults faults) {
        String message = MessagePhrases.quote(text) + " is read as " + Dates.month(period) + ".";
        String fix = "Write it as " + period + " next time.";
        if (DateForms.read(text).form() == DateForms.Form.AMBIGUOUS) {
            faults.add(Codes.DATE_NOT_ISO, message, fix);
        } else {
            faults.addToColumn(Codes.DATE_NOT_ISO, message, fix);
        }
    }

    private static @Nullable YearMonth otherForm(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            return of(yearLast.group(2), Integer.parseInt(yearLast.group(1)));
        }
        Matcher named = MONTH_NAME.matcher(text);
        if (named.matches()) {
            return of(named.group(2), number(DateForms.month(named.group(1))));
        }
        Matcher nameLast = NAME_LAST.matcher(text);
        return nameLast.matches() ? of(nameLast.group(1), number(DateForms.month(nameLast.group(2)))) : null;
    }

    private static @Nullable YearMonth of(String year, int month) {
        int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        return month < 1 || month > 12 || full < 1900 || full > 2199 ? null : YearMonth.of(full, month);
    }

    private static int number(@Nullable Month month) {
        return month == null ? 0 : month.getValue();
    }

    private static boolean isoShaped(String text) {
        return text.length() == 7
                && text.charAt(4) == '-'
                && text.chars().filter(c -> c >= '0' && c <= '9').count() == 6;
    }

    private static boolean validMonth(String text) {
        int month = Integer.parseInt(text, 5, 7, 10);
        return month >= 1 && month <= 12;
    }
}
