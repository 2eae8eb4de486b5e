package org.waymark.document;

import org.jspecify.annotations.Nullable;
import org.waymark.progress.MeasureUnit;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** Writes numbers in the unit of their measure. */
public final class UnitText {

    private UnitText() {}

    /** In words, such as {@code 64%} or {@code 12 days later}; "no data" for null. */
    public static String words(@Nullable Double value, MeasureUnit unit) {
        if (value == null) {
            return FigureText.NO_DATA;
        }
        return switch (unit) {
            case MILESTONES -> English.number(Math.round(value));
            case SHARE -> FigureText.percent(value);
            case DAYS_LATE -> FigureText.late(value);
            case DAYS_MOVED -> FigureText.later(value);
        };
    }

    /** In few characters, such as {@code 64%} or {@code +12} for days. */
    public static String brief(double value, MeasureUnit unit) {
        return switch (unit) {
            case MILESTONES, SHARE -> words(value, unit);
            case DAYS_LATE, DAYS_MOVED -> FigureText.signed(value);
        };
    }
}
