package org.waymark.report.board;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.waymark.document.FunnelChart;
import org.waymark.document.FunnelChart.Point;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSeries.Style;
import org.waymark.office.ChartSpec;
import org.waymark.office.MarkerShape;
import org.waymark.office.PaletteColour;

/** A funnel plot as a native chart: one category for each footprint, between its limits of 99.8 %. */
public final class FunnelSpec {

    public static final String RATE = "Rate";
    public static final String ALL = "All";
    public static final String LOWER = "Lower 99.8%";
    public static final String UPPER = "Upper 99.8%";

    private FunnelSpec() {}

    /** @param points the footprints of the chart, in the order of its categories */
    public static ChartSpec of(FunnelChart funnel, List<Point> points) {
        return new ChartSpec(
                ChartSpec.Kind.LINES,
                funnel.caption() + ", the fewest milestones first",
                "A funnel plot. " + String.join(" ", funnel.words()),
                "",
                "",
                points.stream().map(Point::name).toList(),
                List.of(
                        ChartSeries.marks(
                                RATE, PaletteColour.BLUE, values(points, Point::rate), MarkerShape.DIAMOND),
                        line(ALL, Style.THIN, values(points, point -> funnel.target())),
                        line(LOWER, Style.DASHED, values(points, point -> point.at().lower998())),
                        line(UPPER, Style.DASHED, values(points, point -> point.at().upper998()))),
                "0%");
    }

    /** The chart of all footprints with data, the one with the fewest milestones first, as a funnel has them. */
    public static ChartSpec bySize(FunnelChart funnel) {
        return of(
                funnel,
                funnel.points().stream()
                        .sorted(Comparator.comparingInt(Point::n))
                        .toList());
    }

    private static ChartSeries line(String name, Style style, List<Double> values) {
        return ChartSeries.of(name, PaletteColour.DARK_GREY, List.copyOf(values)).drawn(style);
    }

    private static List<Double> values(List<Point> points, ToDoubleFunction<Point> value) {
        return points.stream().map(point -> (Double) value.applyAsDouble(point)).toList();
    }
}
