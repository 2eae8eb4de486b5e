package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Progress;
import org.waymark.progress.Rate;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.Section;
import org.waymark.report.view.SignalNote;
import org.waymark.report.workbook.Layout.Chart;
import org.waymark.report.workbook.Tab.Placed;

/** Every rate over the months with the limits of chance, and the ratings month by month. */
final class TrendSheet {

    /** One month of one control chart. */
    private record Point(Section section, ChartView chart, TrendPoint point, int at) {

        Rate rate() {
            Rate reporting = point.reportingRate();
            return switch (chart.key()) {
                case "completionRate" -> point.completionRate();
                case "dueRate" -> point.dueRate();
                default -> reporting == null ? new Rate(0, 0) : reporting;
            };
        }

        @Nullable
        String signal() {
            return chart.signals().stream()
                    .filter(signal -> signal.index() == at)
                    .map(SignalNote::words)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The ratings of one month. */
    private record Month(Section section, TrendPoint point, int at) {}

    private static final List<Column<Point>> RATES = List.of(
            new Column<>("Of", 18, Look.TEXT, p -> p.section().label()),
            new Column<>("Measure", 24, Look.TEXT, p -> p.chart().label()),
            new Column<>(
                    "Month", 10, Look.TEXT, p -> p.section().trend().months().get(p.at())),
            new Column<>("Period", 10, Look.TEXT, p -> p.point().period()),
            new Column<>("Rate", 10, Look.PERCENT, p -> p.chart().values().get(p.at())),
            new Column<>("n", 8, Look.COUNT, p -> p.rate().n()),
            new Column<>("Mean", 10, Look.PERCENT, p -> p.chart().mean()),
            new Column<>("Lower limit", 10, Look.PERCENT, p -> p.chart().lower()),
            new Column<>("Upper limit", 10, Look.PERCENT, p -> p.chart().upper()),
            new Column<>(
                    "Limits",
                    10,
                    Look.TEXT,
                    p -> p.chart().lower() == null ? "none yet" : p.chart().trial() ? "trial" : "firm"),
            new Column<>("More than chance", 34, Look.TEXT, Point::signal));

    private static final List<Column<Month>> RATINGS = List.of(
            new Column<>("Of", 18, Look.TEXT, m -> m.section().label()),
            new Column<>("Returns", 24, Look.TEXT, m -> m.point().returned() ? "received" : "none"),
            new Column<>(
                    "Month", 10, Look.TEXT, m -> m.section().trend().months().get(m.at())),
            new Column<>("Period", 10, Look.TEXT, m -> m.point().period()),
            rating("Green", m -> m.point().rag().green()),
            rating("Amber", m -> m.point().rag().amber()),
            rating("Red", m -> m.point().rag().red()),
            rating("Unrated", m -> m.point().rag().unrated()));

    private final Tab tab;
    private final List<Point> points = new ArrayList<>();
    private final List<Month> months = new ArrayList<>();
    private final Placed<Point> rateTable;
    private final Placed<Month> ratingTable;

    TrendSheet(Tab tab, Progress progress, ReportView view) {
        this.tab = tab;
        add(view.overall(), progress.trend());
        for (int at = 0; at < view.dimensions().size(); at++) {
            add(view.dimensions().get(at), progress.dimensions().get(at).trend());
        }
        List<String> about = new ArrayList<>();
        view.overall().trend().charts().forEach(chart -> about.add(chart.label() + ": " + chart.note()));
        about.add("Limits are the mean less and plus 2.66 times the mean moving range, cut at 0% and 100%.");
        tab.head("Trend", about);
        int charts = tab.skip(Layout.CHART_ROWS);
        tab.heading("Rates");
        rateTable = tab.table("Trend", RATES, points);
        tab.heading("Ratings of the open milestones");
        ratingTable = tab.table("Ratings_by_month", RATINGS, months);
        Layout.of(tab, RATES).charts(charts, charts(view.overall())).paper();
    }

    /** What of a section can be drawn: rates of two months or more, and ratings of one. */
    List<Chart> charts(Section section) {
        List<Chart> charts = new ArrayList<>();
        section.trend().charts().stream()
                .filter(ChartView::telling)
                .filter(chart ->
                        section.id().equals(Section.OVERALL) || chart.key().equals("completionRate"))
                .forEach(chart -> charts.add(new Chart(
                        TrendPictures.control(section, chart),
                        rateTable.cells(
                                rateTable.first() + rates(section, chart),
                                "Month",
                                List.of("Rate", "Mean", "Upper limit", "Lower limit")),
                        370)));
        if (!section.trend().rag().isEmpty()) {
            charts.add(new Chart(
                    TrendPictures.ratings(section),
                    ratingTable.cells(ratingTable.first() + ratings(section), "Month", Pictures.RATINGS),
                    330));
        }
        return charts;
    }

    /** Which of the points is a chart's first. */
    private int rates(Section section, ChartView chart) {
        int at = 0;
        while (!points.get(at).section().id().equals(section.id())
                || !points.get(at).chart().key().equals(chart.key())) {
            at++;
        }
        return at;
    }

    private int ratings(Section section) {
        int at = 0;
        while (!months.get(at).section().id().equals(section.id())) {
            at++;
        }
        return at;
    }

    private void add(Section section, Trend trend) {
        for (int at = 0; at < trend.points().size(); at++) {
            months.add(new Month(section, trend.points().get(at), at));
        }
        for (ChartView chart : section.trend().charts()) {
            for (int at = 0; at < trend.points().size(); at++) {
                points.add(new Point(section, chart, trend.points().get(at), at));
            }
        }
    }

    /** A month without returns has no ratings, not 0 of each. */
    private static Column<Month> rating(String title, Function<Month, Integer> count) {
        return new Column<>(title, 10, Look.COUNT, m -> m.point().returned() ? count.apply(m) : null);
    }
}
