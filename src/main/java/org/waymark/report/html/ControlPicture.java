package org.waymark.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Rate;
import org.waymark.progress.SpecialCauseSignal;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.SignalNote;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * A control chart of a share: its values as a line that breaks where there is no data, the mean and the limits.
 *
 * @param id unique on the page
 * @param rates of which the values are made, parallel to the labels
 * @param line a path through the values
 * @param marks one a value
 * @param gaps where months without data stand
 * @param months labels below, as many as there is room for
 * @param ticks labels of the scale
 * @param rules mean and limits
 */
public record ControlPicture(
        String id,
        String title,
        ChartView chart,
        List<String> labels,
        List<Rate> rates,
        String line,
        List<Mark> marks,
        List<Integer> gaps,
        List<Tick> months,
        List<Tick> ticks,
        List<Rule> rules) {

    public static final int WIDTH = 448;
    public static final int HEIGHT = 208;
    public static final int LEFT = 44;
    public static final int RIGHT = 348;
    public static final int TOP = 14;
    public static final int FOOT = 186;

    /** Units between the labels of the rules. */
    private static final int LABEL = 14;

    /** Units left free on either side of the outermost values. */
    private static final int MARGIN = 18;

    private static final int MONTHS_SHOWN = 6;

    /** A label and where it stands on its axis. */
    public record Tick(int at, String label) {}

    /**
     * A line across.
     *
     * @param kind {@code mean} or {@code limit}
     * @param labelY where its label stands, right of it
     */
    public record Rule(String kind, int y, int labelY, String label) {}

    /**
     * A value.
     *
     * @param number which of the special causes it is, from 1; 0 for none
     * @param kind what makes it one, or null
     */
    public record Mark(int x, int y, String value, int number, SpecialCauseSignal.@Nullable Kind kind) {}

    /** What is special, in words, and the kind by whose shape it is known. */
    public record Note(SpecialCauseSignal.Kind kind, String words) {}

    public ControlPicture {
        labels = List.copyOf(labels);
        rates = List.copyOf(rates);
        marks = List.copyOf(marks);
        gaps = List.copyOf(gaps);
        months = List.copyOf(months);
        ticks = List.copyOf(ticks);
        rules = List.copyOf(rules);
    }

    /** Null when there is nothing to follow. */
    public static @Nullable ControlPicture of(
            String id, String of, ChartView chart, List<String> months, List<Rate> rates) {
        if (!chart.telling()) {
            return null;
        }
        double top = top(chart);
        int count = months.size();
        SvgPath path = new SvgPath();
        List<Mark> marks = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        List<Tick> below = new ArrayList<>();
        int step = (count + MONTHS_SHOWN - 1) / MONTHS_SHOWN;
        for (int at = 0; at < count; at++) {
            int x = x(at, count);
            Double value = chart.values().get(at);
            if (value == null) {
                gaps.add(x);
                path.lift();
            } else {
                path.to(x, y(value, top));
                int number = number(chart, at);
                SpecialCauseSignal.Kind kind =
                        number == 0 ? null : chart.signals().get(number - 1).kind();
                marks.add(new Mark(x, y(value, top), FigureText.percent(value), number, kind));
            }
            if ((count - 1 - at) % step == 0) {
                below.add(new Tick(x, months.get(at)));
            }
        }
        List<Tick> ticks = new ArrayList<>();
        for (int quarter = 0; quarter <= 4; quarter++) {
            ticks.add(new Tick(y(top * quarter / 4, top), FigureText.percent(top * quarter / 4)));
        }
        return new ControlPicture(
                id,
                chart.label() + ": " + of,
                chart,
                months,
                rates,
                path.toString(),
                marks,
                gaps,
                below,
                ticks,
                rules(chart, top));
    }

    /** What a month's value rests on, such as {@code 9 of 14}; empty when there is nothing to count. */
    public String basis(int month) {
        Rate rate = rates.get(month);
        return rate.n() == 0 ? "" : English.number(rate.count()) + " of " + English.number(rate.n());
    }

    /** What is special about a month; empty when nothing is. */
    public String special(int month) {
        return Objects.requireNonNullElse(chart.special(month), "");
    }

    /** What is special, months in a row told together: such as {@code 1 to 3, Nov 25 to Jan 26: below the lower limit}. */
    public List<Note> notes() {
        List<SignalNote> signals = chart.signals();
        List<Note> notes = new ArrayList<>();
        for (int first = 0; first < signals.size(); first++) {
            int last = first;
            while (last + 1 < signals.size()
                    && signals.get(last + 1).words().equals(signals.get(first).words())
                    && signals.get(last + 1).index() == signals.get(last).index() + 1) {
                last++;
            }
            String month = labels.get(signals.get(first).index());
            String one = first + 1 + ", " + month;
            String several = first + 1 + " to " + (last + 1) + ", " + month + " to "
                    + labels.get(signals.get(last).index());
            notes.add(new Note(
                    signals.get(first).kind(),
                    (first == last ? one : several) + ": " + signals.get(first).words()));
            first = last;
        }
        return notes;
    }

    private static int number(ChartView chart, int month) {
        for (int at = 0; at < chart.signals().size(); at++) {
            if (chart.signals().get(at).index() == month) {
                return at + 1;
            }
        }
        return 0;
    }

    private static List<Rule> rules(ChartView chart, double top) {
        List<Rule> rules = new ArrayList<>();
        String limit = chart.trial() ? "trial limit " : "limit ";
        if (chart.upper() != null && chart.upper() < 1) {
            rule(rules, "limit", y(chart.upper(), top), limit + FigureText.percent(chart.upper()));
        }
        if (chart.mean() != null) {
            rule(rules, "mean", y(chart.mean(), top), "mean " + FigureText.percent(chart.mean()));
        }
        if (chart.lower() != null && chart.lower() > 0) {
            rule(rules, "limit", y(chart.lower(), top), limit + FigureText.percent(chart.lower()));
        }
        return rules;
    }

    /** Adds a rule below those there are, its label apart from theirs. */
    private static void rule(List<Rule> rules, String kind, int y, String label) {
        String narrow = label.replace("under ", "<");
        int free = rules.isEmpty() ? TOP : rules.get(rules.size() - 1).labelY() + LABEL;
        rules.add(new Rule(kind, y, Math.max(free, y), narrow));
    }

    /** A fifth, two fifths and so on up to the whole: as little as holds everything. */
    private static double top(ChartView chart) {
        double most = Stream.concat(chart.values().stream(), Stream.of(chart.upper() == null ? 0d : chart.upper()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return Math.max(1, Math.ceil(most * 5 - 1e-9)) / 5;
    }

    private static int x(int at, int count) {
        int first = LEFT + MARGIN;
        return count == 1
                ? (LEFT + RIGHT) / 2
                : first + Math.round((float) (RIGHT - MARGIN - first) * at / (count - 1));
    }

    private static int y(double value, double top) {
        return FOOT - (int) Math.round(value / top * (FOOT - TOP));
    }
}
