package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.Rate;
import org.waymark.progress.TrendPoint;
import org.waymark.report.board.SpecialCause;
import org.waymark.document.ChartView;
import org.waymark.report.view.ReportSection;
import org.waymark.text.Dates;

/**
 * A row of rates: one month of one control chart.
 *
 * @param section the section of the chart
 * @param chart the chart
 * @param point the month
 * @param at the index of the month in the chart
 */
record RateRow(ReportSection section, ChartView chart, TrendPoint point, int at) {

    static final List<ColumnSpec<RateRow>> COLUMNS = List.of(
            ColumnSpec.text("Scope", 30, row -> row.section.label()),
            ColumnSpec.text("Measure", 24, row -> row.chart.label()),
            ColumnSpec.text("Month", 10, row -> Dates.shortMonth(row.point.period())),
            ColumnSpec.text("Period", 10, row -> row.point.period()),
            new ColumnSpec<>(
                    "Rate",
                    10,
                    CellAppearance.PERCENT,
                    row -> row.chart.values().get(row.at)),
            new ColumnSpec<>("n", 8, CellAppearance.COUNT, row -> row.rate().n()),
            new ColumnSpec<>("Mean", 10, CellAppearance.PERCENT, row -> row.chart.mean()),
            new ColumnSpec<>("Lower limit", 10, CellAppearance.PERCENT, row -> row.chart.lower()),
            new ColumnSpec<>("Upper limit", 10, CellAppearance.PERCENT, row -> row.chart.upper()),
            ColumnSpec.text("Limits", 10, RateRow::limits),
            ColumnSpec.text("Unlikely to be chance", 34, row -> row.chart.special(row.at)),
            rateWhere(SpecialCause.OUTSIDE),
            rateWhere(SpecialCause.RUN),
            rateWhere(SpecialCause.NEAR_LIMIT),
            rateWhere(SpecialCause.SHIFT));

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

    private static ColumnSpec<RateRow> rateWhere(SpecialCause cause) {
        return new ColumnSpec<>(cause.legend(), 12, CellAppearance.PERCENT, row -> cause.at(row.at, row.chart));
    }

    private Rate rate() {
        return point.rate(chart.key());
    }

    private String limits() {
        return chart.lower() == null ? "none yet" : chart.trial() ? "trial" : "firm";
    }
}
