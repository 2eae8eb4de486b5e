package org.waymark.report.view;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.document.SignalNote;
import org.waymark.document.UnitText;
import org.waymark.progress.ControlChart;
import org.waymark.progress.MeasureDescription;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.Median;
import org.waymark.progress.SpecialCauseSignal;
import org.waymark.text.English;

/**
 * Describes the chart of a measure in words. For a stock: its first and its latest value. For a flow: its mean, its limits, and the run of months that the latest month belongs
 * to when that run is unlikely to be chance.
 */
final class ChartWords {

    /** With fewer months than this, the rules can hardly mark a change, so that "no change" would mean nothing. */
    private static final int TELLING = 6;

    private static final String NOTHING = "No month has data.";

    private final ControlChart chart;
    private final MeasureUnit unit;
    private final int fewest;
    private final List<String> months;

    /** The median of the values, or 0 when there is none. */
    private final double median;

    /** The indexes of the months that have data. A "place" below is an index into this array. */
    private final int[] places;

    ChartWords(ControlChart chart, MeasureDescription measure, List<String> months) {
        this.chart = chart;
        this.unit = measure.unit();
        this.fewest = measure.monthly().fewest();
        this.months = months;
        this.places = IntStream.range(0, chart.values().size())
                .filter(at -> chart.values().get(at) != null)
                .toArray();
        Double middle = Median.of(
                        chart.values().stream().filter(Objects::nonNull).toList())
                .value();
        this.median = middle == null ? 0 : middle;
    }

    /**
     * The first and the latest value of a stock. A stock builds on last month's value, so the text does not mention
     * chance.
     */
    static String span(List<@Nullable Double> values, MeasureUnit unit, List<String> months) {
        int[] places = IntStream.range(0, values.size())
                .filter(at -> values.get(at) != null)
                .toArray();
        if (places.length == 0) {
            return NOTHING;
        }
        int first = places[0];
        int last = places[places.length - 1];
        String then = UnitText.words(values.get(first), unit) + " in " + months.get(first);
        return first == last
                ? then + ", the only month with data."
                : "From " + then + " to " + UnitText.words(values.get(last), unit) + " in " + months.get(last) + ".";
    }

    List<SignalNote> signals() {
        return chart.signals().stream()
                .map(signal -> new SignalNote(signal.index(), signal.kind(), words(signal)))
                .toList();
    }

    String note() {
        Double mean = chart.mean();
        if (mean == null) {
            if (chart.restart() != null) {
                return "No month since the limits started again has "
                        + (fewest > 1 ? "the " + fewest + " milestones that limits need." : "data.");
            }
            return fewest > 1 ? "No month has the " + fewest + " milestones that limits need." : NOTHING;
        }
        if (places.length == 1) {
            return words(mean) + " in " + months.get(places[0]) + ", the only month "
                    + (chart.restart() == null ? "" : "since the limits started again ") + "with "
                    + (fewest > 1 ? fewest + " milestones or more." : "data.");
        }
        String over = "Over " + English.count(places.length, "month")
                + (fewest > 1 ? " with " + fewest + " milestones or more " : " ");
        Double lower = chart.lower();
        Double upper = chart.upper();
        if (lower == null || upper == null) {
            return over + "the mean is " + words(mean) + "; there are no limits until two months in a row differ.";
        }
        boolean share = unit == MeasureUnit.SHARE;
        return over + "the mean is " + words(mean) + ", with " + (chart.trial() ? "trial " : "")
                + "limits "
                + words(share ? Math.max(0, lower) : lower) + " to " + words(share ? Math.min(1, upper) : upper)
                + (chart.trial() ? " (fewer than " + ControlChart.FIRM_LIMITS_FROM + " months)" : "") + "; " + causes()
                + ".";
    }

    private String words(double value) {
        return UnitText.words(value, unit);
    }

    /** The run of signals that includes the latest month, and how many earlier months have one. */
    private String causes() {
        List<SpecialCauseSignal> signals = chart.signals();
        if (signals.isEmpty()) {
            return places.length < TELLING ? "too few months to tell change from chance" : "the changes may be chance";
        }
        int last = signals.size() - 1;
        if (place(signals.get(last).index()) != places.length - 1) {
            return "the latest month may be chance, but " + marked(signals.size(), "");
        }
        int first = last;
        while (first > 0
                && words(signals.get(first - 1)).equals(words(signals.get(last)))
                && place(signals.get(first - 1).index())
                        == place(signals.get(first).index()) - 1) {
            first--;
        }
        String from = months.get(signals.get(first).index());
        String when = run(signals.get(last)) > 0 ? " up to " : first == last ? " in " : " since ";
        return words(signals.get(last))
                + when
                + (when.equals(" since ") ? from : months.get(signals.get(last).index()))
                + (first == 0 ? "" : "; " + marked(first, " also"));
    }

    private static String marked(int months, String also) {
        return English.count(months, "earlier month") + (months == 1 ? " is" : " are") + also
                + " unlikely to be chance";
    }

    private String words(SpecialCauseSignal signal) {
        boolean above = value(place(signal.index())) > centre(signal.kind());
        return switch (signal.kind()) {
            case OUTSIDE -> above ? "above the upper limit" : "below the lower limit";
            case NEAR_LIMIT -> above ? "near the upper limit" : "near the lower limit";
            case RUN -> run(signal) + (rises(signal) ? " rising in a row" : " falling in a row");
            case SHIFT -> run(signal) + " in a row " + (above ? "above the median" : "below the median");
        };
    }

    /** The length of the run that a signal belongs to; 0 for a kind of signal that is not a run. */
    private int run(SpecialCauseSignal signal) {
        int at = place(signal.index());
        return switch (signal.kind()) {
            case OUTSIDE, NEAR_LIMIT -> 0;
            case RUN -> Math.max(run(at, this::rises), run(at, this::falls));
            case SHIFT -> run(at, (one, next) -> side(one) == side(next));
        };
    }

    private boolean rises(SpecialCauseSignal signal) {
        int at = place(signal.index());
        return run(at, this::rises) >= run(at, this::falls);
    }

    private int run(int at, BiPredicate<Integer, Integer> continues) {
        int from = at;
        int to = at;
        while (from > 0 && continues.test(from - 1, from)) {
            from--;
        }
        while (to + 1 < places.length && continues.test(to, to + 1)) {
            to++;
        }
        return to - from + 1;
    }

    private boolean rises(int one, int next) {
        return value(next) > value(one);
    }

    private boolean falls(int one, int next) {
        return value(next) < value(one);
    }

    private double side(int place) {
        return Math.signum(value(place) - median);
    }

    private double centre(SpecialCauseSignal.Kind kind) {
        return kind == SpecialCauseSignal.Kind.SHIFT || chart.mean() == null ? median : chart.mean();
    }

    private int place(int index) {
        return Arrays.binarySearch(places, index);
    }

    private double value(int place) {
        Double value = chart.values().get(places[place]);
        return value == null ? 0 : value;
    }
}
