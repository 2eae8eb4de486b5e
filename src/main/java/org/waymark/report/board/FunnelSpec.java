package org.waymark.report.board;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.document.FunnelChart;
import org.waymark.document.FunnelChart.Point;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSeries.Style;
import org.waymark.office.ChartSpec;
import org.waymark.office.MarkerShape;
import org.waymark.office.PaletteColour;

/**
 * A funnel plot as a native chart: one point for each footprint at its number of milestones, with its limits of 99.8 %.
 * Footprints beyond them have their names beside them. The data is in the programme's order.
 */
public final class FunnelSpec {

    /** The column of a sheet with the numbers of milestones. */
    public static final String N = "n";

    public static final String RATE = "Rate";
    public static final String ALL = "All";
    public static final String LOWER = "Lower 99.8%";
    public static final String UPPER = "Upper 99.8%";

    private FunnelSpec() {}

    /** The chart of the footprints with data. */
    public static ChartSpec of(FunnelChart funnel) {
        List<Point> points = funnel.points();
        return new ChartSpec(
                ChartSpec.Kind.POINTS,
                funnel.caption(),
                "A funnel plot. " + String.join(" ", funnel.words()),
                "Milestones",
                "",
                points.stream().map(point -> String.valueOf(point.n())).toList(),
                List.of(
                        ChartSeries.marks(RATE, PaletteColour.BLUE, values(points, Point::rate), MarkerShape.DIAMOND)
                                .naming(named(points)),
                        ChartSeries.of(ALL, PaletteColour.DARK_GREY, values(points, point -> funnel.target()))
                                .drawn(Style.THIN),
                        limit(LOWER, values(points, point -> point.at().lower998())),
                        limit(UPPER, values(points, point -> point.at().upper998()))),
                "0%");
    }

    private static Map<Integer, String> named(List<Point> points) {
        return IntStream.range(0, points.size())
                .filter(at -> points.get(at).different())
                .boxed()
                .collect(Collectors.toMap(at -> at, at -> points.get(at).name()));
    }

    private static ChartSeries limit(String name, List<Double> values) {
        return ChartSeries.marks(name, PaletteColour.DARK_GREY, List.copyOf(values), MarkerShape.DASH);
    }

    private static List<Double> values(List<Point> points, ToDoubleFunction<Point> value) {
        return points.stream().map(point -> (Double) value.applyAsDouble(point)).toList();
    }
}
