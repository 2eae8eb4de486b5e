package org.waymark.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains why text is not a date in the form YYYY-MM-DD, and suggests the date that was meant. */
final class DateHints {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private DateHints() {}

    /** The end of a sentence such as {@code --as-of cannot be ...}: a reason, a suggestion, or only a full stop. */
    static String why(String given) {
        Matcher yearFirst = YEAR_FIRST.matcher(given.strip());
        if (yearFirst.matches()) {
            return why(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(given.strip());
        return dayFirst.matches() ? why(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : ".";
    }

    private static String why(String year, String month, String day) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return ", as months go from 01 to 12.";
        }
        YearMonth written = YearMonth.of(Integer.parseInt(year), number);
        try {
            LocalDate meant = written.atDay(Integer.parseInt(day));
            return ". Did you mean " + meant + "?";
        } catch (DateTimeException e) {
            return ", as " + written + " has " + written.lengthOfMonth() + " days.";
        }
    }
}
