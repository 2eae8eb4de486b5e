package org.waymark.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.document.BurnUpChart;
import org.waymark.document.BurnUpChart.Series;
import org.waymark.document.html.MonthAxis.Tick;
import org.waymark.text.English;

/**
 * The geometry of a burn-up chart: rising lines, with a vertical line at the reported month. Coordinates are SVG units from
 * the upper left corner.
 *
 * @param id an id that is unique on the page
 * @param chart the numbers
 * @param words the numbers of the reported month and of the last month in words
 * @param now the x coordinate of the reported month
 * @param lines the lines, in the order of the chart
 * @param months the labels of the horizontal axis
 * @param numbers the labels of the vertical axis
 */
public record BurnUpPicture(
        String id, BurnUpChart chart, String words, int now, List<Line> lines, List<Tick> months, List<Tick> numbers) {

    public static final int WIDTH = 560;
    public static final int HEIGHT = 278;
    public static final int LEFT = 40;
    public static final int RIGHT = 440;
    public static final int TOP = 14;
    public static final int FOOT = 250;

    /** The least distance between two labels. */
    private static final int LABEL = 17;

    /** A line that ends this close to the right edge has its label there. */
    private static final int EDGE = 110;

    /**
     * A line of the chart.
     *
     * @param style the CSS class, such as {@code planned} or {@code first-plan}
     * @param path the SVG path
     * @param label the label and the last number
     * @param x the x coordinate of the label
     * @param y the y coordinate of the label
     * @param mark the point of the reported month; null if the line has no mark
     */
    public record Line(
            String style,
            String path,
            String label,
            int x,
            int y,
            @Nullable Mark mark) {}

    /** The number of the reported month and its point. The number is empty if the label of the line has it. */
    public record Mark(int x, int y, String number) {}

    public BurnUpPicture {
        lines = List.copyOf(lines);
        months = List.copyOf(months);
        numbers = List.copyOf(numbers);
    }

    /** Draws a chart. */
    public static BurnUpPicture of(String id, BurnUpChart chart) {
        List<String> months =
                IntStream.range(0, chart.months().size()).mapToObj(chart::month).toList();
        MonthAxis axis = new MonthAxis(LEFT + 8, RIGHT - 4, months);
        int step = step(chart.total());
        int top = Math.max(step, (chart.total() + step - 1) / step * step);
        List<Tick> numbers = new ArrayList<>();
        for (int at = 0; at <= top; at += step) {
            numbers.add(new Tick(y(at, top), English.number(at)));
        }
        List<Line> lines = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Series series : chart.series()) {
            lines.add(line(series, chart, axis, top));
            words.add(words(series, chart));
        }
        return new BurnUpPicture(
                id, chart, String.join("; ", words), axis.x(chart.now()), apart(lines), axis.ticks(), numbers);
    }

    private static Line line(Series series, BurnUpChart chart, MonthAxis axis, int top) {
        SvgPath path = new SvgPath();
        int last = last(series);
        for (int at = 0; at < series.numbers().size(); at++) {
            Integer number = series.numbers().get(at);
            if (number == null) {
                path.lift();
            } else {
                path.to(axis.x(at), y(number, top));
            }
        }
        int end = last < 0 ? FOOT : y(Objects.requireNonNull(series.numbers().get(last)), top);
        boolean edge = last < 0 || axis.x(last) > RIGHT - EDGE;
        Integer now = series.numbers().get(chart.now());
        boolean marked = now != null && chart.series().indexOf(series) < 2;
        return new Line(
                series.label().toLowerCase(Locale.ROOT).replace(' ', '-'),
                path.toString(),
                last < 0 ? series.label() : series.label() + " " + series.in(last),
                edge ? RIGHT + 6 : axis.x(last) + 8,
                edge ? end + 4 : end + 18,
                marked
                        ? new Mark(axis.x(chart.now()), y(now, top), last == chart.now() ? "" : series.in(chart.now()))
                        : null);
    }

    /** The numbers of the reported month and the last month, such as {@code Planned 67 in Oct 26, 103 in Mar 27}. */
    private static String words(Series series, BurnUpChart chart) {
        int last = last(series);
        if (last < 0) {
            return series.label() + " none";
        }
        String end = series.in(last) + " in " + chart.month(last);
        return series.label() + " "
                + (last == chart.now() || series.numbers().get(chart.now()) == null
                        ? end
                        : series.in(chart.now()) + " in " + chart.month(chart.now()) + ", " + end);
    }

    private static int last(Series series) {
        int last = series.numbers().size() - 1;
        while (last >= 0 && series.numbers().get(last) == null) {
            last--;
        }
        return last;
    }

    /** Moves the labels at the right edge apart, from the top down and then up again where they leave the picture. */
    private static List<Line> apart(List<Line> lines) {
        List<Line> edge = lines.stream()
                .filter(line -> line.x() > RIGHT)
                .sorted(Comparator.comparingInt(Line::y))
                .toList();
        List<Line> moved = new ArrayList<>(lines);
        int free = TOP;
        for (int at = 0; at < edge.size(); at++) {
            Line line = edge.get(at);
            int y = Math.min(Math.max(free, line.y()), FOOT - LABEL * (edge.size() - 1 - at));
            free = y + LABEL;
            moved.set(lines.indexOf(line), new Line(line.style(), line.path(), line.label(), line.x(), y, line.mark()));
        }
        return moved;
    }

    /** A step that gives at most six numbers: 1, 2 or 5 times a power of ten. */
    private static int step(int total) {
        int step = 1;
        for (int turn = 0; total / step > 5; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private static int y(int number, int top) {
        return FOOT - Math.round((float) number / top * (FOOT - TOP));
    }
}
