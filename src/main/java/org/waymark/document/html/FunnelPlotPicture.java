package org.waymark.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.waymark.document.FunnelChart;
import org.waymark.document.FunnelChart.Limits;
import org.waymark.document.html.MonthAxis.Tick;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * The geometry of a funnel plot: the number of milestones is on the horizontal axis, the rate on the vertical one.
 * Coordinates are SVG units from the upper left corner.
 *
 * @param id an id that is unique on the page
 * @param chart the footprints and limits
 * @param inner the SVG paths of the limits of 95 %
 * @param outer the SVG paths of the limits of 99.8 %
 * @param target the y coordinate of the rate of all footprints together
 * @param marks one per footprint
 * @param sizes the labels of the horizontal axis
 * @param rates the labels of the vertical axis
 */
public record FunnelPlotPicture(
        String id,
        FunnelChart chart,
        List<String> inner,
        List<String> outer,
        int target,
        List<Mark> marks,
        List<Tick> sizes,
        List<Tick> rates) {

    public static final int WIDTH = 448;
    public static final int HEIGHT = 232;
    public static final int LEFT = 44;
    public static final int RIGHT = 436;
    public static final int TOP = 14;
    public static final int FOOT = 186;

    /**
     * The mark of one footprint in the picture.
     *
     * @param name the name to write beside the mark; empty for a footprint that is not different
     * @param end whether the name is left of the mark
     */
    public record Mark(int x, int y, String name, boolean end) {}

    public FunnelPlotPicture {
        inner = List.copyOf(inner);
        outer = List.copyOf(outer);
        marks = List.copyOf(marks);
        sizes = List.copyOf(sizes);
        rates = List.copyOf(rates);
    }

    /** Draws a chart. */
    public static FunnelPlotPicture of(String id, FunnelChart chart) {
        int most = chart.limits().get(chart.limits().size() - 1).n();
        List<Mark> marks = new ArrayList<>();
        for (FunnelChart.Point point : chart.points()) {
            int x = x(point.n(), most);
            marks.add(new Mark(x, y(point.rate()), point.different() ? point.name() : "", x > (LEFT + RIGHT) / 2));
        }
        List<Tick> sizes = new ArrayList<>();
        int step = step(most);
        for (int n = step; n <= most; n += step) {
            sizes.add(new Tick(x(n, most), English.number(n)));
        }
        List<Tick> rates = new ArrayList<>();
        for (int quarter = 0; quarter <= 4; quarter++) {
            rates.add(new Tick(y(quarter / 4.0), FigureText.percent(quarter / 4.0)));
        }
        return new FunnelPlotPicture(
                id,
                chart,
                List.of(path(chart, most, Limits::lower95), path(chart, most, Limits::upper95)),
                List.of(path(chart, most, Limits::lower998), path(chart, most, Limits::upper998)),
                y(chart.target()),
                marks,
                sizes,
                rates);
    }

    private static String path(FunnelChart chart, int most, ToDoubleFunction<Limits> limit) {
        SvgPath path = new SvgPath();
        chart.limits().forEach(limits -> path.to(x(limits.n(), most), y(limit.applyAsDouble(limits))));
        return path.toString();
    }

    /** A step that gives at most five labels: 1, 2 or 5 times a power of ten. */
    private static int step(int most) {
        int step = 1;
        for (int turn = 0; most / step > 5; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private static int x(int n, int most) {
        return LEFT + Math.round((float) (RIGHT - LEFT - 8) * n / most);
    }

    private static int y(double rate) {
        return FOOT - (int) Math.round(rate * (FOOT - TOP));
    }
}
