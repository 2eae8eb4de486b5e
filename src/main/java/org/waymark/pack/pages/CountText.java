package org.waymark.pack.pages;

import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Rate;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** Writes figures as short texts. Each includes the number of milestones it is based on. */
public final class CountText {

    private CountText() {}

    /**
     * Which rows of {@code data/history.csv} a rate counts, such as {@code those with completed true, of those with
     * notStopped true}.
     *
     * @param key the key of the rate
     * @return the text; empty if the rate does not count milestones
     */
    public static String rowsCounted(String key) {
        if (key.equals(MeasureRegistry.DRIFT_DAYS.key())) {
            return "those with open true and a forecastDate, in this period and in the one before, matched by footprint and id";
        }
        return MeasureRegistry.ratesInTrends().stream()
                .filter(rate -> rate.key().equals(key))
                .map(rate -> "those with " + rate.countedId() + " true, of those with "
                        + rate.among().id() + " true")
                .findFirst()
                .orElse("");
    }

    /** Such as {@code 64% of 14}. */
    static String percent(Rate rate) {
        return rate.n() == 0
                ? FigureText.NO_DATA
                : FigureText.percent(rate.value()) + " of " + English.number(rate.n());
    }
}
