package org.waymark.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.NearestMatch;

/** Reads a month from the command line. For a month in another notation, the message suggests the one that was meant. */
final class MonthReader {

    static final String LATEST = "latest";
    static final String THIS_MONTH = "this-month";
    static final String LAST_MONTH = "last-month";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})[-/._ ]?(\\d{1,2})|(\\d{1,2})[-/._ ](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("([a-z]{3,9})[-/._ ]*(\\d{4}|\\d{2})?");

    private final String option;
    private final LocalDate today;
    private final String otherWord;

    /** @param today the day that words such as {@code last-month} are relative to */
    MonthReader(String option, LocalDate today) {
        this(option, today, LATEST);
    }

    /** @param otherWord a further word that is valid for the option, and is interpreted by its command */
    MonthReader(String option, LocalDate today, String otherWord) {
        this.option = option;
        this.today = today;
        this.otherWord = otherWord;
    }

    /** Whether a text is written as a month: as {@link #read} accepts it, or with other digits and separators. */
    static boolean isMonth(String text) {
        return text.strip().equals(LAST_MONTH) || NUMBERS.matcher(text.strip()).matches();
    }

    /**
     * The month meant by {@code YYYY-MM} or {@code last-month}.
     *
     * @throws UsageException if it is neither; the message suggests what was meant
     */
    YearMonth read(String given) {
        String text = given.strip();
        if (text.equals(LAST_MONTH)) {
            return lastMonth();
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException(option + " cannot be \"" + given + "\"" + why(text) + " Write the month as"
                    + " YYYY-MM, such as " + lastMonth() + ", or " + otherWord + ", or last-month.");
        }
    }

    private YearMonth lastMonth() {
        return YearMonth.from(today).minusMonths(1);
    }

    private String why(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        Matcher numbers = NUMBERS.matcher(folded);
        if (numbers.matches()) {
            boolean yearFirst = numbers.group(1) != null;
            int year = Integer.parseInt(numbers.group(yearFirst ? 1 : 4));
            int month = Integer.parseInt(numbers.group(yearFirst ? 2 : 3));
            return month < 1 || month > 12
                    ? ", as months go from 01 to 12."
                    : meant(YearMonth.of(year, month).toString());
        }
        Matcher words = WORDS.matcher(folded);
        if (words.matches()) {
            Optional<Month> month = named(words.group(1));
            if (month.isPresent()) {
                return meant(year(month.get(), words.group(2)).toString());
            }
        }
        return NearestMatch.nearest(text, List.of(otherWord, LAST_MONTH))
                .map(MonthReader::meant)
                .orElse(".");
    }

    private static String meant(String month) {
        return ". Did you mean " + month + "?";
    }

    private static Optional<Month> named(String word) {
        List<String> names = new ArrayList<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            if (name.startsWith(word)) {
                return Optional.of(month);
            }
            names.add(name);
        }
        return NearestMatch.nearest(word, names).map(name -> Month.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Adds the year; if none was given, that of the latest such month that has begun. */
    private YearMonth year(Month month, @Nullable String year) {
        if (year != null) {
            return YearMonth.of(year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year), month);
        }
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isAfter(YearMonth.from(today)) ? thisYear.minusYears(1) : thisYear;
    }
}
