package org.waymark.report.view;

import org.jspecify.annotations.Nullable;
import org.waymark.document.UnitText;
import org.waymark.programme.LimitRestart;
import org.waymark.programme.MeasureTarget;
import org.waymark.progress.ControlChart;
import org.waymark.progress.MeasureUnit;
import org.waymark.text.Dates;
import org.waymark.text.SentText;

/**
 * Describes what a programme has set for a chart: a target, and the month from which limits are calculated again. Each
 * text starts with a space, or is empty, so that it can follow the note of the chart.
 */
final class ChartSettingsWords {

    private ChartSettingsWords() {}

    /** Where the limits start again, and why. */
    static String restart(@Nullable ControlChart chart) {
        LimitRestart restart = chart == null ? null : chart.restart();
        return restart == null
                ? ""
                : " Limits start again in " + Dates.shortMonth(restart.from()) + ": "
                        + sentence(SentText.tidy(restart.reason()));
    }

    private static String sentence(String words) {
        return words.endsWith(".") || words.endsWith("!") || words.endsWith("?") ? words : words + ".";
    }

    /**
     * The target and, for a flow, whether it is above, between or below the limits. If it is between them, a month may
     * meet it by chance. For a stock, which has no limits, the text does not mention chance.
     */
    static String target(@Nullable MeasureTarget target, MeasureUnit unit, @Nullable ControlChart chart) {
        if (target == null) {
            return "";
        }
        String words = " Target: " + UnitText.words(target.value(), unit)
                + (target.by() == null ? "" : " by " + Dates.shortMonth(target.by()));
        if (chart == null || chart.lower() == null || chart.upper() == null) {
            return words + ".";
        }
        if (target.value() > chart.upper()) {
            return words + ", above the limits.";
        }
        return target.value() < chart.lower()
                ? words + ", below the limits."
                : words + ", between the limits, so chance alone can put a month on either side of it.";
    }
}
