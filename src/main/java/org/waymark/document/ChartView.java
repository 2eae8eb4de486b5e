package org.waymark.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.ControlChart;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Rate;
import org.waymark.text.English;

/**
 * A measure by month: a line for a stock, a control chart for a flow. Shares lie between 0 and 1; a limit that the formula
 * puts outside that range is shown as 0 or 1, because a share cannot pass it.
 *
 * @param key the measure's key in JSON and CSV
 * @param label the measure's title
 * @param unit the unit of the values, the mean and the limits
 * @param values one per month of the trend; null for a month without data
 * @param counted what each value is calculated from
 * @param limits the mean, the limits and the months that are unlikely to be chance; null for a stock
 * @param target the value that the programme aims for; null if it has set none
 * @param note a sentence on what the chart shows, which names trial limits as such
 */
public record ChartView(
        String key,
        String label,
        MeasureUnit unit,
        List<@Nullable Double> values,
        List<MeasureValue> counted,
        @Nullable Limits limits,
        @Nullable Double target,
        String note) {

    /**
     * The mean and the limits of a flow.
     *
     * @param mean the mean of the values; null when there are none
     * @param lower the lower limit; null, like {@code upper}, when there are too few different values for limits
     * @param upper the upper limit
     * @param trial whether the limits are based on fewer than {@link ControlChart#FIRM_LIMITS_FROM} months
     * @param from the index of the first month that the limits apply to; above 0 if the programme restarted the limits
     * @param apart the indexes of the months that are shown but are not used for the limits
     * @param signals the months that are unlikely to be chance, the oldest first
     */
    public record Limits(
            @Nullable Double mean,
            @Nullable Double lower,
            @Nullable Double upper,
            boolean trial,
            int from,
            List<Integer> apart,
            List<SignalNote> signals) {

        public Limits {
            apart = List.copyOf(apart);
            signals = List.copyOf(signals);
        }
    }

    public ChartView {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        counted = List.copyOf(counted);
    }

    /** Whether the measure is a flow, so that the chart has limits once there are enough values. */
    public boolean flow() {
        return limits != null;
    }

    /** The mean of the months; null for a stock. */
    public @Nullable Double mean() {
        return limits == null ? null : limits.mean();
    }

    /** The lower limit; null if there is none. */
    public @Nullable Double lower() {
        return limits == null ? null : limits.lower();
    }

    /** The upper limit; null if there is none. */
    public @Nullable Double upper() {
        return limits == null ? null : limits.upper();
    }

    /** Whether there are limits, and they are trial limits. */
    public boolean trial() {
        return limits != null && limits.trial();
    }

    /** The first month that the limits apply to; 0 for a stock. */
    public int from() {
        return limits == null ? 0 : limits.from();
    }

    /** The mean or a limit in each month: null in the months before the first one that the limits apply to. */
    public List<@Nullable Double> level(@Nullable Double value) {
        List<@Nullable Double> levels = new ArrayList<>(Collections.nCopies(values.size(), value));
        levels.subList(0, from()).replaceAll(month -> null);
        return levels;
    }

    /** The months that are unlikely to be chance, the oldest first. */
    public List<SignalNote> signals() {
        return limits == null ? List.of() : limits.signals();
    }

    /** Whether a month is shown but is not used for the limits. */
    public boolean apart(int month) {
        return limits != null && limits.apart().contains(month);
    }

    /** The basis of a month's value, such as {@code 9 of 14}; empty when there is nothing to count. */
    public String basis(int month) {
        MeasureValue value = counted.get(month);
        int n = value.sampleSize().orElse(0);
        if (n == 0) {
            return "";
        }
        String basis = value instanceof Rate rate
                ? English.number(rate.count()) + " of " + English.number(n)
                : "median of " + English.number(n);
        return apart(month) ? basis + ", not used for the limits" : basis;
    }

    /** The value of a month as text, "no data" when there is none. */
    public String in(int month) {
        return UnitText.words(values.get(month), unit);
    }

    /** Why a month is unlikely to be chance, in words; null for any other month. */
    public @Nullable String special(int month) {
        return signals().stream()
                .filter(signal -> signal.index() == month)
                .map(SignalNote::words)
                .findFirst()
                .orElse(null);
    }

    /** The value of the latest month as text. */
    public String now() {
        return in(values.size() - 1);
    }

    /** The shares of the months, for a small chart that always shows 0% to 100%; empty when the unit is not a share. */
    public List<@Nullable Double> shares() {
        return unit == MeasureUnit.SHARE ? values : List.of();
    }

    /** Whether two months or more have data, so that the chart shows a change over time. */
    public boolean telling() {
        return values.stream().filter(Objects::nonNull).count() > 1;
    }
}
