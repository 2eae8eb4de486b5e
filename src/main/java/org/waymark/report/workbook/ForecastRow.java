package org.waymark.report.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.ForecastPoint;
import org.waymark.progress.MilestonePair;
import org.waymark.report.board.ForecastChart;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.ForecastHistory.Moved;
import org.waymark.text.Dates;

/**
 * A row of dates by month: those forecast for a milestone, or the ends of the months, which a chart shows as a line too.
 *
 * @param scope the dimension, or "All dimensions"
 * @param line the name in the chart's legend; empty in a list without a chart
 * @param moved the milestone and its forecasts; null for the ends of the months
 * @param dates the dates by month
 */
record ForecastRow(String scope, String line, @Nullable Moved moved, Map<YearMonth, LocalDate> dates) {

    private static final int LINE_WIDTH = 34;
    private static final int DATE_WIDTH = 13;
    private static final int SOURCE_WIDTH = 62;

    /** One row per milestone with a date in two reports or more. */
    static List<ForecastRow> list(String scope, ForecastHistory forecasts) {
        return forecasts.followed().stream()
                .map(moved -> new ForecastRow(scope, "", moved, dates(moved)))
                .toList();
    }

    /** The rows that a chart is drawn from, in the order of its lines. */
    static List<ForecastRow> lines(String scope, ForecastHistory forecasts) {
        List<ForecastRow> rows = new ArrayList<>();
        for (int at = 0; at < forecasts.shown().size(); at++) {
            Moved moved = forecasts.shown().get(at);
            rows.add(new ForecastRow(scope, ForecastChart.name(forecasts, at), moved, dates(moved)));
        }
        if (!rows.isEmpty()) {
            Map<YearMonth, LocalDate> ends = new TreeMap<>();
            forecasts.months().forEach(month -> ends.put(month, month.atEndOfMonth()));
            rows.add(new ForecastRow(scope, ForecastChart.END, null, ends));
        }
        return rows;
    }

    /** The columns of the chart lines. */
    static List<ColumnSpec<ForecastRow>> columnsOfLines(List<YearMonth> months) {
        return columns(
                ColumnSpec.text("Scope", 18, ForecastRow::scope),
                ColumnSpec.text("Line", LINE_WIDTH, ForecastRow::line),
                months);
    }

    /** The columns of the list of milestones. */
    static List<ColumnSpec<ForecastRow>> columns(List<YearMonth> months) {
        ColumnSpec<MilestonePair> name = MilestoneColumns.FOOTPRINT;
        return columns(
                ColumnSpec.text("Dimension", 18, ForecastRow::scope),
                new ColumnSpec<>(name.title(), LINE_WIDTH, name.look(), of(name).value()),
                months);
    }

    private static List<ColumnSpec<ForecastRow>> columns(
            ColumnSpec<ForecastRow> first, ColumnSpec<ForecastRow> second, List<YearMonth> months) {
        List<ColumnSpec<ForecastRow>> columns = new ArrayList<>(List.of(
                first,
                second,
                of(MilestoneColumns.CODE),
                of(MilestoneColumns.ID),
                of(MilestoneColumns.TITLE),
                new ColumnSpec<>(
                        "First date",
                        DATE_WIDTH,
                        CellAppearance.DATE,
                        row -> row.moved == null ? null : row.moved.first()),
                new ColumnSpec<>(
                        "Latest date",
                        DATE_WIDTH,
                        CellAppearance.DATE,
                        row -> row.moved == null ? null : row.moved.last()),
                new ColumnSpec<>(
                        "Moved (days)",
                        DATE_WIDTH,
                        CellAppearance.DAYS,
                        row -> row.moved == null ? null : row.moved.days()),
                ColumnSpec.text("Completed since", DATE_WIDTH, ForecastRow::completed)));
        for (YearMonth month : months) {
            columns.add(new ColumnSpec<>(
                    Dates.shortMonth(month), DATE_WIDTH, CellAppearance.DATE, row -> row.dates.get(month)));
        }
        columns.add(of(MilestoneColumns.SOURCE, SOURCE_WIDTH));
        return columns;
    }

    private static ColumnSpec<ForecastRow> of(ColumnSpec<MilestonePair> column) {
        return of(column, column.width());
    }

    private static ColumnSpec<ForecastRow> of(ColumnSpec<MilestonePair> column, int width) {
        return new ColumnSpec<>(
                column.title(),
                width,
                column.look(),
                row -> row.moved == null ? null : column.value().apply(row.moved.milestone()));
    }

    /** The first month whose report gives the milestone as completed. */
    private @Nullable String completed() {
        return moved == null
                ? null
                : moved.points().stream()
                        .filter(ForecastPoint::completed)
                        .findFirst()
                        .map(point -> Dates.shortMonth(point.period()))
                        .orElse(null);
    }

    private static Map<YearMonth, LocalDate> dates(Moved moved) {
        Map<YearMonth, LocalDate> dates = new TreeMap<>();
        for (ForecastPoint point : moved.points()) {
            if (point.date() != null) {
                dates.put(point.period(), point.date());
            }
        }
        return dates;
    }
}
