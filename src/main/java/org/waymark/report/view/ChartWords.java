package org.waymark.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.progress.ControlChart;
import org.waymark.progress.Signal;

/** Says in words what a control chart of a share shows. */
final class ChartWords {

    /** With fewer months hardly any change would show as more than chance, so its absence is no news. */
    private static final int TELLING = 6;

    private final ControlChart chart;
    private final List<String> months;

    /** The places of the values, without the gaps. */
    private final int[] places;

    ChartWords(ControlChart chart, List<String> months) {
        this.chart = chart;
        this.months = months;
        this.places = IntStream.range(0, chart.values().size())
                .filter(at -> chart.values().get(at) != null)
                .toArray();
    }

    List<SignalNote> signals() {
        return chart.signals().stream()
                .map(signal -> new SignalNote(signal.index(), words(signal)))
                .toList();
    }

    String note() {
        Double mean = chart.mean();
        if (mean == null) {
            return "No month has data.";
        }
        if (places.length == 1) {
            return Formats.percent(mean) + " in " + months.get(places[0]) + ", the only month with data.";
        }
        String over = "Over " + Formats.count(places.length, "month") + " ";
        Double lower = chart.lower();
        Double upper = chart.upper();
        if (lower == null || upper == null) {
            return over + "the mean is " + Formats.percent(mean)
                    + "; there are no limits until two months in a row differ.";
        }
        return over + "the mean is " + Formats.percent(mean) + ", with " + (chart.trial() ? "trial " : "") + "limits "
                + Formats.percent(Math.max(0, lower)) + " to " + Formats.percent(Math.min(1, upper))
                + (chart.trial() ? " (fewer than " + ControlChart.ENOUGH + " months)" : "") + "; " + causes() + ".";
    }

    private String causes() {
        List<String> causes = new ArrayList<>();
        int at = 0;
        List<Signal> signals = chart.signals();
        while (at < signals.size()) {
            int last = at;
            while (last + 1 < signals.size()
                    && words(signals.get(last + 1)).equals(words(signals.get(at)))
                    && follows(signals.get(last), signals.get(last + 1))) {
                last++;
            }
            String from = months.get(signals.get(at).index());
            String to = months.get(signals.get(last).index());
            causes.add(words(signals.get(at)) + " " + (at == last ? "in " + from : "from " + from + " to " + to));
            at = last + 1;
        }
        if (!causes.isEmpty()) {
            return Formats.list(causes);
        }
        return places.length < TELLING ? "too few months to tell change from chance" : "nothing beyond chance";
    }

    private boolean follows(Signal one, Signal next) {
        return place(next.index()) == place(one.index()) + 1;
    }

    private String words(Signal signal) {
        boolean above = value(place(signal.index())) > mean();
        return switch (signal.kind()) {
            case OUTSIDE -> above ? "above the upper limit" : "below the lower limit";
            case RUN ->
                row(signal, 1) >= row(signal, -1)
                        ? row(signal, 1) + " rising in a row"
                        : row(signal, -1) + " falling in a row";
            case NEAR_LIMIT -> above ? "near the upper limit" : "near the lower limit";
            case SHIFT -> above ? "seven or more above the mean" : "seven or more below the mean";
        };
    }

    /** How many values go one way in the row that this one belongs to. */
    private int row(Signal signal, int direction) {
        int from = place(signal.index());
        int to = from;
        while (from > 0 && direction * (value(from) - value(from - 1)) > 0) {
            from--;
        }
        while (to + 1 < places.length && direction * (value(to + 1) - value(to)) > 0) {
            to++;
        }
        return to - from + 1;
    }

    private int place(int index) {
        return Arrays.binarySearch(places, index);
    }

    private double value(int place) {
        Double value = chart.values().get(places[place]);
        return value == null ? 0 : value;
    }

    private double mean() {
        return chart.mean() == null ? 0 : chart.mean();
    }
}
