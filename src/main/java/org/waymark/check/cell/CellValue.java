package org.waymark.check.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a cell was read as: a value of the type of its field, or {@link AbsentValue} for a cell that is blank or
 * cannot be read. Values are equal when they are of the same kind and have the same content. This file is the only place
 * that knows every kind of value. Immutable.
 *
 * <p>Code that needs a certain kind asks for it with a pattern:
 *
 * <pre>{@code
 * boolean late = row.get(column) instanceof DateValue date && date.day().isAfter(deadline);
 * }</pre>
 */
public sealed interface CellValue {

    /** The kinds of value. */
    enum Kind {
        BLANK,
        UNREADABLE,
        TEXT,
        NUMBER,
        DATE,
        MONTH,
        YEAR,
        TIME,
        DATE_TIME,
        BOOLEAN,
        LIST;

        /** Whether the kind has a content, unlike the kinds of {@link AbsentValue}. */
        public boolean isPresent() {
            return this != BLANK && this != UNREADABLE;
        }

        /**
         * Makes a value from its {@link CellValue#stored} text.
         *
         * @throws RuntimeException when the text is not a value of this kind
         */
        public CellValue parse(String stored) {
            return switch (this) {
                case BLANK -> AbsentValue.BLANK;
                case UNREADABLE -> AbsentValue.UNREADABLE;
                case TEXT -> new TextValue(stored);
                case NUMBER -> new NumberValue(new BigDecimal(stored));
                case DATE -> new DateValue(LocalDate.parse(stored));
                case MONTH -> new MonthValue(YearMonth.parse(stored));
                case YEAR -> new YearValue(Year.parse(stored));
                case TIME -> new TimeValue(LocalTime.parse(stored));
                case DATE_TIME -> new DateTimeValue(LocalDateTime.parse(stored));
                case BOOLEAN -> new BooleanValue(Boolean.parseBoolean(stored));
                case LIST -> new ListValue(List.of(stored.split(ListValue.SEPARATOR, -1)));
            };
        }
    }

    Kind kind();

    /** The value as it is written in a return: dates as in ISO 8601, choices by their code. Empty for an absent value. */
    String text();

    /** The text from which {@link Kind#parse} makes an equal value. */
    default String stored() {
        return text();
    }

    default boolean isBlank() {
        return this == AbsentValue.BLANK;
    }

    default boolean isUnreadable() {
        return this == AbsentValue.UNREADABLE;
    }

    /** Whether the cell has a value: it is neither blank nor unreadable. */
    default boolean isPresent() {
        return true;
    }

    /** Whether the value is a yes. */
    default boolean isTrue() {
        return false;
    }

    /**
     * Whether the value is more than a limit: a number that is greater, or a date that is more than {@code slackDays} days
     * later. False for two values of different kinds and for other kinds.
     */
    default boolean exceeds(CellValue limit, int slackDays) {
        return false;
    }

    /** A kind of value that may have a minimum and a maximum. */
    sealed interface OrderedValue extends CellValue {

        /**
         * Compares with another value, like {@link Comparable}.
         *
         * @throws ClassCastException when the other value is of another kind
         */
        int compareTo(CellValue other);
    }

    /** The absence of a value. */
    enum AbsentValue implements CellValue {
        /** The cell is blank. */
        BLANK(Kind.BLANK),
        /** The cell has a text that cannot be read, or the table lacks a column that the schema requires. */
        UNREADABLE(Kind.UNREADABLE);

        private final Kind kind;

        AbsentValue(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean isPresent() {
            return false;
        }
    }

    /** A text, or the code of a choice. */
    record TextValue(String text) implements OrderedValue {

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public int compareTo(CellValue other) {
            return text.compareTo(((TextValue) other).text);
        }

        // Nearly every run compares texts, numbers, dates and months. Their methods are written out, because generated
        // ones are linked at run time, which costs as much as reading a small return.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof TextValue that && text.equals(that.text));
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /** A number, without trailing zeros, so that 5.0 and 5 are equal. */
    record NumberValue(BigDecimal number) implements OrderedValue {

        public NumberValue {
            number = number.stripTrailingZeros();
        }

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public String text() {
            return number.toPlainString();
        }

        @Override
        public int compareTo(CellValue other) {
            return number.compareTo(((NumberValue) other).number);
        }

        @Override
        public boolean exceeds(CellValue limit, int slackDays) {
            return limit instanceof NumberValue most && compareTo(most) > 0;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof NumberValue that && number.equals(that.number));
        }

        @Override
        public int hashCode() {
            return number.hashCode();
        }
    }

    /** A date. */
    record DateValue(LocalDate day) implements OrderedValue {

        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public String text() {
            return day.toString();
        }

        @Override
        public int compareTo(CellValue other) {
            return day.compareTo(((DateValue) other).day);
        }

        @Override
        public boolean exceeds(CellValue limit, int slackDays) {
            return limit instanceof DateValue last && day.isAfter(last.day.plusDays(slackDays));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof DateValue that && day.equals(that.day));
        }

        @Override
        public int hashCode() {
            return day.hashCode();
        }
    }

    /** A month of a year. */
    record MonthValue(YearMonth month) implements OrderedValue {

        @Override
        public Kind kind() {
            return Kind.MONTH;
        }

        @Override
        public String text() {
            return month.toString();
        }

        @Override
        public int compareTo(CellValue other) {
            return month.compareTo(((MonthValue) other).month);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof MonthValue that && month.equals(that.month));
        }

        @Override
        public int hashCode() {
            return month.hashCode();
        }
    }

    /** A year. */
    record YearValue(Year year) implements OrderedValue {

        @Override
        public Kind kind() {
            return Kind.YEAR;
        }

        @Override
        public String text() {
            return year.toString();
        }

        @Override
        public int compareTo(CellValue other) {
            return year.compareTo(((YearValue) other).year);
        }
    }

    /** A time of day. */
    record TimeValue(LocalTime time) implements OrderedValue {

        @Override
        public Kind kind() {
            return Kind.TIME;
        }

        @Override
        public String text() {
            return time.toString();
        }

        @Override
        public int compareTo(CellValue other) {
            return time.compareTo(((TimeValue) other).time);
        }
    }

    /** A date with a time of day, without an offset from UTC. */
    record DateTimeValue(LocalDateTime moment) implements OrderedValue {

        @Override
        public Kind kind() {
            return Kind.DATE_TIME;
        }

        @Override
        public String text() {
            return moment.toString();
        }

        @Override
        public int compareTo(CellValue other) {
            return moment.compareTo(((DateTimeValue) other).moment);
        }
    }

    /** A yes or no. */
    record BooleanValue(boolean truth) implements OrderedValue {

        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }

        @Override
        public String text() {
            return String.valueOf(truth);
        }

        @Override
        public boolean isTrue() {
            return truth;
        }

        @Override
        public int compareTo(CellValue other) {
            return Boolean.compare(truth, ((BooleanValue) other).truth);
        }
    }

    /** Several texts, at least one. */
    record ListValue(List<String> items) implements CellValue {

        /** A control character, which items cannot contain because cells are read without them. */
        private static final String SEPARATOR = "\u001f";

        /** @throws IllegalArgumentException when there is no item */
        public ListValue {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a list without items is a blank cell");
            }
        }

        @Override
        public Kind kind() {
            return Kind.LIST;
        }

        @Override
        public String text() {
            return String.join("; ", items);
        }

        @Override
        public String stored() {
            return String.join(SEPARATOR, items);
        }
    }
}
