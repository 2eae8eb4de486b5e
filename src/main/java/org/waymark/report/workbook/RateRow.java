package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.TrendPoint;
import org.waymark.report.board.SpecialCause;
import org.waymark.report.board.TrendChart;
import org.waymark.report.view.ReportSection;
import org.waymark.text.Dates;

/**
 * A row of a trend: one month of one measure.
 *
 * @param section the section of the chart
 * @param chart the chart
 * @param point the month
 * @param at the index of the month in the chart
 */
record RateRow(ReportSection section, ChartView chart, TrendPoint point, int at) {

    /** The name of the column and of the series with the values. */
    static final String RATE = "Rate";

    static final String DAYS = "Days";

    /** The columns for measures that are shares. */
    static final List<ColumnSpec<RateRow>> COLUMNS = columns(RATE, CellAppearance.PERCENT);

    /** The columns for measures in days. */
    static final List<ColumnSpec<RateRow>> COLUMNS_IN_DAYS = columns(DAYS, CellAppearance.MEDIAN_DAYS);

    private static List<ColumnSpec<RateRow>> columns(String value, CellAppearance look) {
        List<ColumnSpec<RateRow>> columns = new ArrayList<>(List.of(
                ColumnSpec.text("Scope", 30, row -> row.section.label()),
                ColumnSpec.text("Measure", 24, row -> row.chart.label()),
                ColumnSpec.text("Month", 10, row -> Dates.shortMonth(row.point.period())),
                ColumnSpec.text("Period", 10, row -> row.point.period()),
                new ColumnSpec<>(value, 10, look, row -> row.chart.values().get(row.at)),
                new ColumnSpec<>("n", 8, CellAppearance.COUNT, row -> row.point.n(row.chart.key())),
                new ColumnSpec<>("Mean", 10, look, row -> row.level(row.chart.mean())),
                new ColumnSpec<>("Lower limit", 10, look, row -> row.level(row.chart.lower())),
                new ColumnSpec<>("Upper limit", 10, look, row -> row.level(row.chart.upper())),
                new ColumnSpec<>(TrendChart.TARGET, 10, look, row -> row.chart.target()),
                ColumnSpec.text("Limits", 16, RateRow::limits),
                ColumnSpec.text("Unlikely to be chance", 34, row -> row.chart.special(row.at))));
        for (SpecialCause cause : SpecialCause.values()) {
            columns.add(new ColumnSpec<>(cause.legend(), 12, look, row -> cause.at(row.at, row.chart)));
        }
        return List.copyOf(columns);
    }

    /** Whether the row belongs to the table of shares; if not, to the table of days. */
    boolean share() {
        return chart.unit() == MeasureUnit.SHARE;
    }

    static List<RateRow> of(ReportSection section) {
        List<RateRow> rows = new ArrayList<>();
        for (ChartView chart : section.trend().charts()) {
            List<TrendPoint> points = section.trend().data().points();
            for (int at = 0; at < points.size(); at++) {
                rows.add(new RateRow(section, chart, points.get(at), at));
            }
        }
        return rows;
    }

    private @Nullable Double level(@Nullable Double value) {
        return at < chart.from() ? null : value;
    }

    private String limits() {
        if (!chart.flow()) {
            return "none: a stock";
        }
        if (at < chart.from()) {
            return "none: before they start again";
        }
        return chart.lower() == null ? "none yet" : chart.trial() ? "trial" : "firm";
    }
}
