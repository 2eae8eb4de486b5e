package org.waymark.intake.excel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.workbook.CellTexts;

/**
 * Converts Excel's date numbers to ISO 8601 text. Day 1 of the 1900 system is 1 January 1900. Day 60 is 29 February
 * 1900, which did not exist but which Excel keeps for compatibility with Lotus 1-2-3. Day 0 is shown as {@code
 * 1900-01-00}. Both are written as Excel shows them, so that the checks report them as invalid dates. Day 0 of the 1904
 * system is 1 January 1904.
 *
 * @param date1904 whether the workbook counts from 1904
 */
record SerialDate(boolean date1904) {

    private static final long DAY_MILLIS = 86_400_000L;
    private static final long EPOCH_1900 = LocalDate.of(1899, 12, 31).toEpochDay();
    private static final long EPOCH_1904 = LocalDate.of(1904, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final int FALSE_LEAP_DAY = 60;

    /**
     * Returns the date, the date and time, or only the time for a style without days, to the millisecond. Returns null
     * when Excel cannot show the number as a date: below 0 or after the year 9999.
     */
    @Nullable
    String text(double serial, NumberStyle style) {
        if (serial < 0 || serial > LAST_DAY - EPOCH_1900 + 2) {
            return null;
        }
        long millis = Math.round(serial * DAY_MILLIS);
        if (style == NumberStyle.ELAPSED) {
            return CellTexts.clock(millis);
        }
        long day = millis / DAY_MILLIS;
        long ofDay = millis % DAY_MILLIS;
        if (style == NumberStyle.TIME && day == 0) {
            return CellTexts.clock(ofDay);
        }
        String date = date(day);
        return date == null || ofDay == 0 ? date : date + "T" + CellTexts.clock(ofDay);
    }

    private @Nullable String date(long day) {
        if (date1904) {
            return iso(EPOCH_1904 + day);
        }
        if (day == 0) {
            return "1900-01-00";
        }
        if (day == FALSE_LEAP_DAY) {
            return "1900-02-29";
        }
        return iso(EPOCH_1900 + (day < FALSE_LEAP_DAY ? day : day - 1));
    }

    private static @Nullable String iso(long epochDay) {
        return epochDay > LAST_DAY ? null : LocalDate.ofEpochDay(epochDay).toString();
    }
}
