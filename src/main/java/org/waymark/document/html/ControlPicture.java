package org.waymark.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.document.SignalNote;
import org.waymark.document.UnitText;
import org.waymark.document.html.MonthAxis.Tick;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.SpecialCauseSignal;

/**
 * The geometry of a measure by month: the line of its values, which breaks at months without data, and for a flow the mean
 * and the limits. Coordinates are SVG units from the upper left corner.
 *
 * @param id an id that is unique on the page
 * @param title the title
 * @param chart the chart in words and numbers
 * @param labels the months, such as {@code Sep 26}
 * @param line the SVG path through the values
 * @param marks one per value
 * @param gaps the x coordinates of months without data
 * @param months the labels of the horizontal axis, as many as fit
 * @param ticks the labels of the vertical axis
 * @param rules the horizontal lines of the mean, the limits and the target, from the top
 * @param restart the x coordinate at which the limits start again; null if they apply to every month
 */
public record ControlPicture(
        String id,
        String title,
        ChartView chart,
        List<String> labels,
        String line,
        List<Mark> marks,
        List<Integer> gaps,
        List<Tick> months,
        List<Tick> ticks,
        List<Rule> rules,
        @Nullable Integer restart) {

    public static final int WIDTH = 448;
    public static final int HEIGHT = 208;
    public static final int LEFT = 44;
    public static final int RIGHT = 348;
    public static final int TOP = 14;
    public static final int FOOT = 186;

    /** The least distance between the labels of two rules. */
    private static final int LABEL = 14;

    /** The free space beside the first and the last value. */
    private static final int MARGIN = 18;

    /**
     * A horizontal line across the picture, with its label.
     *
     * @param kind {@code mean}, {@code limit} or {@code target}
     * @param from the coordinate of its left end
     * @param y its coordinate
     * @param labelY the coordinate of its label, right of the line
     * @param label the label
     */
    public record Rule(String kind, int from, int y, int labelY, String label) {}

    /**
     * The value of one month in the picture.
     *
     * @param x its coordinate from the left
     * @param y its coordinate from the top
     * @param value the value as text
     * @param apart whether the month is not used for the limits
     * @param number the number of the special cause, from 1; 0 for none
     * @param kind the rule that marks it; null for none
     */
    public record Mark(int x, int y, String value, boolean apart, int number, SpecialCauseSignal.@Nullable Kind kind) {}

    /** The explanation of a special cause, and the rule that gives its mark a shape. */
    public record Note(SpecialCauseSignal.Kind kind, String words) {}

    public ControlPicture {
        labels = List.copyOf(labels);
        marks = List.copyOf(marks);
        gaps = List.copyOf(gaps);
        months = List.copyOf(months);
        ticks = List.copyOf(ticks);
        rules = List.copyOf(rules);
    }

    /**
     * The pictures of the charts with two months of data or more.
     *
     * @param id an id that is unique on the page
     * @param scope the dimension or footprint that the charts describe
     */
    public static List<ControlPicture> of(String id, String scope, List<ChartView> charts, List<String> months) {
        return charts.stream()
                .filter(ChartView::telling)
                .map(chart -> of(chart.key() + "-" + id, scope, chart, months))
                .toList();
    }

    static ControlPicture of(String id, String scope, ChartView chart, List<String> months) {
        ValueScale scale = ValueScale.of(chart);
        SvgPath path = new SvgPath();
        List<Mark> marks = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        MonthAxis axis = new MonthAxis(LEFT + MARGIN, RIGHT - MARGIN, months);
        for (int at = 0; at < months.size(); at++) {
            int x = axis.x(at);
            Double value = chart.values().get(at);
            if (value == null) {
                gaps.add(x);
                path.lift();
            } else {
                int y = scale.y(value, TOP, FOOT);
                path.to(x, y);
                int number = number(chart, at);
                SpecialCauseSignal.Kind kind =
                        number == 0 ? null : chart.signals().get(number - 1).kind();
                marks.add(new Mark(x, y, UnitText.brief(value, chart.unit()), chart.apart(at), number, kind));
            }
        }
        List<Tick> ticks = scale.values().stream()
                .map(value -> new Tick(scale.y(value, TOP, FOOT), UnitText.brief(value, chart.unit())))
                .toList();
        Integer restart = chart.from() == 0 ? null : (Integer) ((axis.x(chart.from() - 1) + axis.x(chart.from())) / 2);
        return new ControlPicture(
                id,
                chart.label() + ": " + scope,
                chart,
                months,
                path.toString(),
                marks,
                gaps,
                axis.ticks(),
                ticks,
                rules(chart, scale, restart),
                restart);
    }

    /** Why a month is unlikely to be chance; empty for any other month. */
    public String special(int month) {
        return Objects.requireNonNullElse(chart.special(month), "");
    }

    /** The special causes, with months in a row as one note, such as {@code 1 to 3, Nov 25 to Jan 26: below the lower limit}. */
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

    private static List<Rule> rules(ChartView chart, ValueScale scale, @Nullable Integer restart) {
        boolean share = chart.unit() == MeasureUnit.SHARE;
        String limit = chart.trial() ? "trial limit " : "limit ";
        List<Level> levels = new ArrayList<>();
        if (chart.upper() != null && (!share || chart.upper() < 1)) {
            levels.add(new Level("limit", limit, chart.upper()));
        }
        if (chart.mean() != null) {
            levels.add(new Level("mean", "mean ", chart.mean()));
        }
        if (chart.lower() != null && (!share || chart.lower() > 0)) {
            levels.add(new Level("limit", limit, chart.lower()));
        }
        if (chart.target() != null) {
            levels.add(new Level("target", "target ", chart.target()));
        }
        levels.sort(Comparator.comparingDouble(Level::value).reversed());
        List<Rule> rules = new ArrayList<>();
        for (Level level : levels) {
            int y = scale.y(level.value(), TOP, FOOT);
            String label =
                    level.name() + UnitText.brief(level.value(), chart.unit()).replace("under ", "<");
            int free = rules.isEmpty() ? TOP : rules.get(rules.size() - 1).labelY() + LABEL;
            int from = restart == null || level.kind().equals("target") ? LEFT : restart;
            rules.add(new Rule(level.kind(), from, y, Math.max(free, y), label));
        }
        return rules;
    }

    /** A level to draw as a horizontal line. */
    private record Level(String kind, String name, double value) {}
}
