package org.waymark.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** The type of the values in a column of a CSV file that waymark writes, by the names of Table Schema. */
public enum CsvType {
    STRING,
    INTEGER,
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A day as {@code YYYY-MM-DD}. */
    DATE,
    /** A month as {@code YYYY-MM}. */
    YEARMONTH;

    /** The type in which values of a Java class are written; texts and choices are strings. */
    public static CsvType of(Class<?> values) {
        if (values == Integer.class || values == Long.class) {
            return INTEGER;
        }
        if (Number.class.isAssignableFrom(values)) {
            return NUMBER;
        }
        if (values == Boolean.class) {
            return BOOLEAN;
        }
        if (values == LocalDate.class) {
            return DATE;
        }
        return values == YearMonth.class ? YEARMONTH : STRING;
    }

    /** The name of the type in a Table Schema, such as {@code yearmonth}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
