package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.document.TrendTable;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSpec;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.RagCounts;
import org.waymark.progress.TrendPoint;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.Spark;
import org.waymark.report.workbook.SheetWriter.WrittenTable;
import org.waymark.text.Dates;

/** Writes the sheet Trend: measures by month, with the control limits of flows, and ratings by month. */
final class TrendSheet {

    /** The ratings of one month. */
    private record Month(ReportSection section, TrendPoint point) {}

    private static final List<ColumnSpec<Month>> RATINGS = List.of(
            ColumnSpec.text("Scope", 18, month -> month.section().label()),
            ColumnSpec.text("Returns", 24, month -> month.point().returned() ? "received" : "none"),
            ColumnSpec.text("Month", 10, month -> Dates.shortMonth(month.point().period())),
            ColumnSpec.text("Period", 10, month -> month.point().period()),
            rating("Green", RagCounts::green),
            rating("Amber", RagCounts::amber),
            rating("Red", RagCounts::red),
            rating("Unrated", RagCounts::unrated));

    /** The most charts beside one another: as wide as the table of rates. */
    private static final int ACROSS = 4;

    /** The width of the axis in the chart of ratings, in pixels. */
    private static final int AXIS = 60;

    /** The width of a month in the chart of ratings, in pixels. */
    private static final int MONTH = 34;

    /** The least width of the chart of ratings, in pixels. */
    private static final int LEAST = 330;

    /** The greatest width of the chart of ratings, in pixels. */
    private static final int MOST = 680;

    private final List<RateRow> rates = new ArrayList<>();
    private final List<RateRow> days = new ArrayList<>();
    private final List<Month> months = new ArrayList<>();
    private final List<RateRow> footprints = new ArrayList<>();
    private final WrittenTable<RateRow> rateTable;
    private final WrittenTable<RateRow> dayTable;
    private final WrittenTable<RateRow> footprintTable;
    private final WrittenTable<Month> ratingTable;

    TrendSheet(SheetWriter tab, ReportView view) {
        add(view.overall());
        view.dimensions().forEach(this::add);
        List<String> about = new ArrayList<>();
        view.overall().trend().charts().forEach(chart -> about.add(chart.label() + ": " + chart.note()));
        about.add(TrendTable.LIMITS);
        about.add("Points outside the dashed lines are unlikely to be chance.");
        tab.head("Trend", about);
        List<Integer> chartRows = new ArrayList<>();
        for (int placed = 0; placed < count(view.overall()); placed += ACROSS) {
            chartRows.add(tab.skip(SheetLayout.CHART_ROWS));
        }
        tab.heading("Rates");
        rateTable = tab.table("Trend", RateRow.COLUMNS, rates);
        tab.heading("Days");
        dayTable = tab.table("Trend_in_days", RateRow.COLUMNS_IN_DAYS, days);
        tab.heading("Ratings of the open milestones");
        ratingTable = tab.table("Ratings_by_month", RATINGS, months);
        tab.heading("Completion rate by footprint");
        view.footprints().stream()
                .flatMap(footprint -> RateRow.of(footprint.section()).stream())
                .filter(row -> row.chart().key().equals(MeasureRegistry.COMPLETION_RATE.key()))
                .forEach(footprints::add);
        footprintTable = tab.table("Trend_of_footprints", RateRow.COLUMNS, footprints);
        SheetLayout layout = SheetLayout.of(tab, RateRow.COLUMNS);
        List<Chart> charts = charts(view.overall());
        for (int at = 0; at < chartRows.size(); at++) {
            layout.charts(chartRows.get(at), charts.subList(at * ACROSS, Math.min(charts.size(), (at + 1) * ACROSS)));
        }
        layout.paper();
    }

    private static int count(ReportSection section) {
        int telling = (int)
                section.trend().charts().stream().filter(ChartView::telling).count();
        return section.trend().rag().isEmpty() ? telling : telling + 1;
    }

    /** The charts of a section: the measures that have data for two months or more, and ratings if there are any. */
    List<Chart> charts(ReportSection section) {
        List<Chart> charts = new ArrayList<>();
        section.trend().charts().stream()
                .filter(ChartView::telling)
                .forEach(chart -> charts.add(control(section, chart)));
        if (!section.trend().rag().isEmpty()) {
            charts.add(new Chart(
                    TrendPictures.ratings(section),
                    ratingTable.cells(ratingTable.first() + ratings(section), "Month", FigureCharts.RATINGS),
                    Math.max(
                            LEAST,
                            Math.min(MOST, AXIS + MONTH * section.trend().rag().size()))));
        }
        return charts;
    }

    /** Adds a small chart to each row of a table: the completion rate of a section by month, if two months have data. */
    void sparklines(SheetWriter tab, WrittenTable<?> table, String column, List<ReportSection> sections) {
        for (int at = 0; at < sections.size(); at++) {
            tab.sparkline(table, column, at, completed(sections.get(at)));
        }
    }

    private @Nullable Spark completed(ReportSection section) {
        boolean dimension = section.number() > 0 || section.id().equals(ReportSection.OVERALL);
        WrittenTable<RateRow> table = dimension ? rateTable : footprintTable;
        List<RateRow> rows = dimension ? rates : footprints;
        ChartView chart = section.trend().charts().get(0);
        return chart.telling()
                ? new Spark(
                        table.cells(table.first() + first(rows, section, chart), "Month", List.of(RateRow.RATE)),
                        chart.values().size())
                : null;
    }

    private Chart control(ReportSection section, ChartView chart) {
        ChartSpec spec = TrendPictures.control(section, chart);
        boolean share = chart.unit() == MeasureUnit.SHARE;
        WrittenTable<RateRow> table = share ? rateTable : dayTable;
        return new Chart(
                spec,
                table.cells(
                        table.first() + first(share ? rates : days, section, chart),
                        "Month",
                        spec.series().stream().map(ChartSeries::name).toList()),
                370);
    }

    /** The index of a chart's first row. */
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

    private void add(ReportSection section) {
        section.trend().data().points().forEach(point -> months.add(new Month(section, point)));
        for (RateRow row : RateRow.of(section)) {
            (row.share() ? rates : days).add(row);
        }
    }

    /** A column of one rating. A month without returns has an empty cell, because 0 would mean that no milestone has the rating. */
    private static ColumnSpec<Month> rating(String title, Function<RagCounts, Integer> count) {
        return new ColumnSpec<>(
                title,
                10,
                CellAppearance.COUNT,
                month -> month.point().returned() ? count.apply(month.point().rag()) : null);
    }
}
