package org.waymark.report.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.ControlChart;
import org.waymark.text.FigureText;

/**
 * A control chart of a share over the months. Its values, mean and limits lie between 0 and 1: a limit that the formula
 * puts beyond is drawn at 0 or 1, for the share cannot pass it.
 *
 * @param key the measure's key in JSON and CSV
 * @param values parallel to the months, null where there is no data
 * @param mean null when there are no values at all
 * @param lower null, as {@code upper}, while there are no limits
 * @param note what the chart says, a sentence; says of trial limits that they are
 */
public record ChartView(
        String key,
        String label,
        List<@Nullable Double> values,
        @Nullable Double mean,
        @Nullable Double lower,
        @Nullable Double upper,
        boolean trial,
        List<SignalNote> signals,
        String note) {

    public ChartView {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        signals = List.copyOf(signals);
    }

    static ChartView of(String key, String label, ControlChart chart, List<String> months) {
        ChartWords words = new ChartWords(chart, months);
        Double lower = chart.lower();
        Double upper = chart.upper();
        return new ChartView(
                key,
                label,
                chart.values(),
                chart.mean(),
                lower == null ? null : (Double) Math.max(0, lower),
                upper == null ? null : (Double) Math.min(1, upper),
                chart.trial(),
                words.signals(),
                words.note());
    }

    /** The value of a month in words, "no data" when there is none. */
    public String in(int month) {
        Double value = values.get(month);
        return value == null ? FigureText.NO_DATA : FigureText.percent(value);
    }

    /** What is special about a month, in words; null when nothing is. */
    public @Nullable String special(int month) {
        return signals.stream()
                .filter(signal -> signal.index() == month)
                .map(SignalNote::words)
                .findFirst()
                .orElse(null);
    }

    /** This month's value in words. */
    public String now() {
        return in(values.size() - 1);
    }

    /** Such as {@code 17% to 44%}, "trial" after it where they are; "none yet" while there are none. */
    public String limits() {
        return lower == null || upper == null
                ? "none yet"
                : FigureText.percent(lower) + " to " + FigureText.percent(upper) + (trial ? " (trial)" : "");
    }

    /** Whether there is anything to follow: two months with data. */
    public boolean telling() {
        return values.stream().filter(Objects::nonNull).count() > 1;
    }
}
