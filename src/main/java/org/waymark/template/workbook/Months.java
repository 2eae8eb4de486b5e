package org.waymark.template.workbook;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Months as people say them. */
final class Months {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Months() {}

    /** Such as {@code November 2026}. */
    static String of(YearMonth month) {
        return MONTH.format(month);
    }
}
