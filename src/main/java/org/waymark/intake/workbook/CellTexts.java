package org.waymark.intake.workbook;

/** Writes values in the form that cells have in the rows of every kind of workbook. */
public final class CellTexts {

    private CellTexts() {}

    /** Returns {@code TRUE} or {@code FALSE}. */
    public static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    /** Returns a date in ISO 8601 as written in the file, without a time of midnight and without a Z. */
    public static String date(String stored) {
        String text = stored.strip();
        if (text.endsWith("Z")) {
            text = text.substring(0, text.length() - 1);
        }
        int time = text.indexOf('T');
        return time > 0 && isMidnight(text, time + 1) ? text.substring(0, time) : text;
    }

    /** Returns a time such as {@code 09:30:00}, or {@code 26:00:00.500} for a duration of more than a day. */
    public static String clock(long millis) {
        StringBuilder text = new StringBuilder(12);
        two(text, millis / 3_600_000).append(':');
        two(text, millis / 60_000 % 60).append(':');
        two(text, millis / 1000 % 60);
        long fraction = millis % 1000;
        if (fraction > 0) {
            text.append('.').append(fraction / 100).append(fraction / 10 % 10).append(fraction % 10);
        }
        return text.toString();
    }

    private static StringBuilder two(StringBuilder text, long number) {
        return number < 10 ? text.append('0').append(number) : text.append(number);
    }

    private static boolean isMidnight(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '0' && c != ':' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
