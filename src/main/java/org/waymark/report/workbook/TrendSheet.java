package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.Placed;
import org.waymark.report.workbook.SheetWriter.Spark;

/** Every rate over the months with the limits of chance, and the ratings month by month. */
final class TrendSheet {

    /** The ratings of one month. */
    private record Month(ReportSection section, TrendPoint point, int at) {}

    private static final List<ColumnSpec<Month>> RATINGS = List.of(
            new ColumnSpec<>("Of", 18, CellAppearance.TEXT, m -> m.section().label()),
            new ColumnSpec<>("Returns", 24, CellAppearance.TEXT, m -> m.point().returned() ? "received" : "none"),
            new ColumnSpec<>(
                    "Month",
                    10,
                    CellAppearance.TEXT,
                    m -> m.section().trend().months().get(m.at())),
            new ColumnSpec<>("Period", 10, CellAppearance.TEXT, m -> m.point().period()),
            rating("Green", m -> m.point().rag().green()),
            rating("Amber", m -> m.point().rag().amber()),
            rating("Red", m -> m.point().rag().red()),
            rating("Unrated", m -> m.point().rag().unrated()));

    private final List<RateRow> points = new ArrayList<>();
    private final List<Month> months = new ArrayList<>();
    private final List<RateRow> footprints = new ArrayList<>();
    private final Placed<RateRow> rateTable;
    private final Placed<RateRow> footprintTable;
    private final Placed<Month> ratingTable;

    TrendSheet(SheetWriter tab, Progress progress, ReportView view) {
        add(view.overall(), progress.trend());
        for (int at = 0; at < view.dimensions().size(); at++) {
            add(view.dimensions().get(at), progress.dimensions().get(at).trend());
        }
        List<String> about = new ArrayList<>();
        view.overall().trend().charts().forEach(chart -> about.add(chart.label() + ": " + chart.note()));
        about.add("Limits are the mean less and plus 2.66 times the mean moving range, cut at 0% and 100%.");
        tab.head("Trend", about);
        int charts = tab.skip(SheetLayout.CHART_ROWS);
        tab.heading("Rates");
        rateTable = tab.table("Trend", RateRow.COLUMNS, points);
        tab.heading("Ratings of the open milestones");
        ratingTable = tab.table("Ratings_by_month", RATINGS, months);
        tab.heading("Completed, footprint by footprint");
        for (int at = 0; at < view.footprints().size(); at++) {
            RateRow.of(
                            view.footprints().get(at).section(),
                            progress.footprints().get(at).trend())
                    .stream()
                    .filter(row -> row.chart().key().equals(MeasureRegistry.COMPLETION_RATE.key()))
                    .forEach(footprints::add);
        }
        footprintTable = tab.table("Trend_of_footprints", RateRow.COLUMNS, footprints);
        SheetLayout.of(tab, RateRow.COLUMNS)
                .charts(charts, charts(view.overall()))
                .paper();
    }

    /** What of a section can be drawn: rates of two months or more, and ratings of one. */
    List<Chart> charts(ReportSection section) {
        List<Chart> charts = new ArrayList<>();
        section.trend().charts().stream()
                .filter(ChartView::telling)
                .forEach(chart -> charts.add(control(section, chart)));
        if (!section.trend().rag().isEmpty()) {
            charts.add(new Chart(
                    TrendPictures.ratings(section),
                    ratingTable.cells(ratingTable.first() + ratings(section), "Month", FigureCharts.RATINGS),
                    330));
        }
        return charts;
    }

    /** What was completed month by month, as a line in a cell; null where there is too little to follow. */
    @Nullable
    Spark completed(ReportSection section) {
        boolean dimension = section.number() > 0 || section.id().equals(ReportSection.OVERALL);
        Placed<RateRow> table = dimension ? rateTable : footprintTable;
        List<RateRow> rows = dimension ? points : footprints;
        ChartView chart = section.trend().charts().get(0);
        return chart.telling()
                ? new Spark(
                        table.cells(table.first() + first(rows, section, chart), "Month", List.of("Rate")),
                        chart.values().size())
                : null;
    }

    private Chart control(ReportSection section, ChartView chart) {
        ChartSpec spec = TrendPictures.control(section, chart);
        return new Chart(
                spec,
                rateTable.cells(
                        rateTable.first() + first(points, section, chart),
                        "Month",
                        spec.series().stream().map(ChartSeries::name).toList()),
                370);
    }

    /** Which of the rows is a chart's first. */
    private static int first(List<RateRow> rows, ReportSection section, ChartView chart) {
        int at = 0;
        while (!rows.get(at).section().id().equals(section.id())
                || !rows.get(at).chart().key().equals(chart.key())) {
            at++;
        }
        return at;
    }

    private int ratings(ReportSection section) {
        int at = 0;
        while (!months.get(at).section().id().equals(section.id())) {
            at++;
        }
        return at;
    }

    private void add(ReportSection section, Trend trend) {
        for (int at = 0; at < trend.points().size(); at++) {
            months.add(new Month(section, trend.points().get(at), at));
        }
        points.addAll(RateRow.of(section, trend));
    }

    /** A month without returns has no ratings, not 0 of each. */
    private static ColumnSpec<Month> rating(String title, Function<Month, Integer> count) {
        return new ColumnSpec<>(title, 10, CellAppearance.COUNT, m -> m.point().returned() ? count.apply(m) : null);
    }
}
