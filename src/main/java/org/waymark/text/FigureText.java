package org.waymark.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as British readers expect them: counts, percentages, days against a plan. A figure that does not exist
 * is written as {@value #NO_DATA}. {@link English} writes lists and plurals, {@link Dates} days and months.
 */
public final class FigureText {

    /** The text in place of a figure when there is nothing to count. */
    public static final String NO_DATA = "no data";

    private FigureText() {}

    /** How much of a list is shown, such as {@code 12} or {@code 5 of 12 shown}. */
    public static String shown(int shown, int total) {
        return shown == total
                ? English.number(total)
                : English.number(shown) + " of " + English.number(total) + " shown";
    }

    /** A share in whole per cent, such as {@code 31%}; "no data" when there is nothing to count. */
    public static String percent(OptionalDouble share) {
        return share.isEmpty() ? NO_DATA : percent(share.getAsDouble());
    }

    /**
     * A share in whole per cent, rounded half up. 0% and 100% mean exactly that: smaller shares are {@code under 1%}, and
     * larger ones {@code 99%}.
     */
    public static String percent(double share) {
        long percent = BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        if (percent == 0 && share > 0) {
            return "under 1%";
        }
        if (percent == 100 && share < 1) {
            return "99%";
        }
        return English.number(percent) + "%";
    }

    /** Days against a plan, such as {@code 12 days late}, {@code 1 day early} or {@code on the day}. */
    public static String late(@Nullable Double days) {
        return offset(days, "late", "early", "on the day");
    }

    /**
     * The spread of days against a plan, such as {@code half are between 5 days early and on time; the latest is 243 days
     * late} or {@code half are between 3 and 12 days late; the latest is 40 days late}.
     *
     * @param lower the lower quartile; "no data" when any value is null
     * @param upper the upper quartile
     * @param latest the greatest value
     */
    public static String halfBetween(@Nullable Double lower, @Nullable Double upper, @Nullable Double latest) {
        if (lower == null || upper == null || latest == null) {
            return NO_DATA;
        }
        String low = offset(lower, "late", "early", "on time");
        String high = offset(upper, "late", "early", "on time");
        String from = lower * upper > 0 ? amount(Math.abs(lower)) : low;
        return (low.equals(high) ? "half are " + low : "half are between " + from + " and " + high) + "; the latest is "
                + offset(latest, "late", "early", "on time");
    }

    /** A move of a date, such as {@code 12 days later}, {@code 1 day earlier} or {@code no move}. */
    public static String later(@Nullable Double days) {
        return offset(days, "later", "earlier", "no move");
    }

    /** A move of a date in a sentence, such as {@code moved 12 days later} or {@code did not move}. */
    public static String moved(@Nullable Double days) {
        String move = offset(days, "later", "earlier", "");
        return move.isEmpty() ? "did not move" : "moved " + move;
    }

    /** Days with their sign, such as {@code +12}, {@code -3.5} or {@code 0}. */
    public static String signed(@Nullable Double days) {
        if (days == null) {
            return NO_DATA;
        }
        return days > 0 ? "+" + amount(days) : amount(days);
    }

    /** A day such as {@code 5 Nov 2026}; a dash when there is none. */
    public static String shortDate(@Nullable LocalDate day) {
        return day == null ? "-" : Dates.shortDay(day);
    }

    /** A label as part of a sentence: {@code On track} becomes {@code on track}, {@code WM-S04} does not change. */
    public static String lower(String label) {
        boolean word = label.length() > 1 && !Character.isUpperCase(label.charAt(1));
        return word ? Character.toLowerCase(label.charAt(0)) + label.substring(1) : label;
    }

    private static String offset(@Nullable Double days, String after, String before, String none) {
        if (days == null) {
            return NO_DATA;
        }
        double size = Math.abs(days);
        if (amount(size).equals("0")) {
            return none;
        }
        return amount(size) + (size == 1 ? " day " : " days ") + (days > 0 ? after : before);
    }

    /** The value to one decimal place, such as {@code 3.5}; a whole number has no decimal place. */
    private static String amount(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        String whole = English.number(rounded.longValue());
        int tenth = rounded.remainder(BigDecimal.ONE).movePointRight(1).abs().intValue();
        String sign = rounded.signum() < 0 && !whole.startsWith("-") && tenth != 0 ? "-" : "";
        return sign + whole + (tenth == 0 ? "" : "." + tenth);
    }
}
