package org.waymark.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes stored numbers with the 15 significant digits of Excel, so that a stored 0.30000000000000004 is 0.3. */
public final class ExcelNumbers {

    private static final int DIGITS = 15;
    private static final MathContext FIFTEEN = new MathContext(DIGITS, RoundingMode.HALF_UP);
    private static final double EXACT = 1e15;

    private ExcelNumbers() {}

    /**
     * Returns the shortest plain decimal of a stored number such as {@code 1E+3}; null when it is not a finite number.
     */
    public static @Nullable String plain(String stored) {
        if (isPlain(stored)) {
            return stored;
        }
        Double value = parse(stored);
        return value == null ? null : plain(value.doubleValue());
    }

    /** Returns the shortest plain decimal, such as {@code 1000} or {@code -0.5}. */
    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT) {
            return Long.toString((long) value);
        }
        return decimal(value).toPlainString();
    }

    /** Returns a percentage such as {@code 33.3%} for 0.333, with all digits, even those that the format hides. */
    public static String percent(double value) {
        return value == 0
                ? "0%"
                : decimal(value).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Returns a stored number; null when it is not a finite number in the notation of XML Schema. */
    public static @Nullable Double parse(String stored) {
        String text = stored.strip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'E' && c != 'e') {
                return null;
            }
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(value).round(FIFTEEN).stripTrailingZeros();
    }

    /** Whether the stored characters are already in the form of {@link #plain(double)}. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0 || length > DIGITS || (text.charAt(0) == '0' && length > 1 && text.charAt(1) != '.')) {
            return false;
        }
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        char last = text.charAt(length - 1);
        return point < 0 || (last != '0' && last != '.');
    }
}
