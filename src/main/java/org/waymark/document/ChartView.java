package org.waymark.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.ControlChart;
import org.waymark.progress.Rate;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * A control chart of a rate by month. Its values, mean and limits lie between 0 and 1; a limit that the formula puts
 * outside that range is shown as 0 or 1, because a rate cannot pass it.
 *
 * @param key the measure's key in JSON and CSV
 * @param label the measure's title
 * @param values one per month of the trend; null for a month without data
 * @param rates the numerator and denominator of each value
 * @param mean the mean of the values; null when there are none
 * @param lower the lower limit; null, like {@code upper}, when there are too few different values for limits
 * @param upper the upper limit
 * @param trial whether the limits rest on fewer than {@link ControlChart#FIRM_LIMITS_FROM} months
 * @param signals the months that are unlikely to be chance, the oldest first
 * @param note a sentence on what the chart shows, which names trial limits as such
 */
public record ChartView(
        String key,
        String label,
        List<@Nullable Double> values,
        List<Rate> rates,
        @Nullable Double mean,
        @Nullable Double lower,
        @Nullable Double upper,
        boolean trial,
        List<SignalNote> signals,
        String note) {

    public ChartView {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        rates = List.copyOf(rates);
        signals = List.copyOf(signals);
    }

    /** The basis of a month's value, such as {@code 9 of 14}; empty when there is nothing to count. */
    public String basis(int month) {
        Rate rate = rates.get(month);
        return rate.n() == 0 ? "" : English.number(rate.count()) + " of " + English.number(rate.n());
    }

    /** The value of a month as text, "no data" when there is none. */
    public String in(int month) {
        Double value = values.get(month);
        return value == null ? FigureText.NO_DATA : FigureText.percent(value);
    }

    /** Why a month is unlikely to be chance, in words; null for any other month. */
    public @Nullable String special(int month) {
        return signals.stream()
                .filter(signal -> signal.index() == month)
                .map(SignalNote::words)
                .findFirst()
                .orElse(null);
    }

    /** The value of the latest month as text. */
    public String now() {
        return in(values.size() - 1);
    }

    /** The limits, such as {@code 17% to 44%} or {@code 17% to 44% (trial)}; "none yet" when there are none. */
    public String limits() {
        return lower == null || upper == null
                ? "none yet"
                : FigureText.percent(lower) + " to " + FigureText.percent(upper) + (trial ? " (trial)" : "");
    }

    /** Whether two months or more have data, so that the chart shows a change over time. */
    public boolean telling() {
        return values.stream().filter(Objects::nonNull).count() > 1;
    }
}
