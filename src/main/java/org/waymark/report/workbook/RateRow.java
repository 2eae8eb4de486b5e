package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Rate;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;
import org.waymark.report.board.SpecialCause;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.SignalNote;

/** One month of one control chart. */
record RateRow(ReportSection section, ChartView chart, TrendPoint point, int at) {

    static final List<ColumnSpec<RateRow>> COLUMNS = List.of(
            new ColumnSpec<>("Of", 30, CellAppearance.TEXT, row -> row.section.label()),
            new ColumnSpec<>("Measure", 24, CellAppearance.TEXT, row -> row.chart.label()),
            new ColumnSpec<>(
                    "Month",
                    10,
                    CellAppearance.TEXT,
                    row -> row.section.trend().months().get(row.at)),
            new ColumnSpec<>("Period", 10, CellAppearance.TEXT, row -> row.point.period()),
            new ColumnSpec<>(
                    "Rate",
                    10,
                    CellAppearance.PERCENT,
                    row -> row.chart.values().get(row.at)),
            new ColumnSpec<>("n", 8, CellAppearance.COUNT, row -> row.rate().n()),
            new ColumnSpec<>("Mean", 10, CellAppearance.PERCENT, row -> row.chart.mean()),
            new ColumnSpec<>("Lower limit", 10, CellAppearance.PERCENT, row -> row.chart.lower()),
            new ColumnSpec<>("Upper limit", 10, CellAppearance.PERCENT, row -> row.chart.upper()),
            new ColumnSpec<>("Limits", 10, CellAppearance.TEXT, RateRow::limits),
            new ColumnSpec<>("More than chance", 34, CellAppearance.TEXT, RateRow::signal),
            rateWhere(SpecialCause.OUTSIDE),
            rateWhere(SpecialCause.RUN),
            rateWhere(SpecialCause.NEAR_LIMIT),
            rateWhere(SpecialCause.SHIFT));

    static List<RateRow> of(ReportSection section, Trend trend) {
        List<RateRow> rows = new ArrayList<>();
        for (ChartView chart : section.trend().charts()) {
            for (int at = 0; at < trend.points().size(); at++) {
                rows.add(new RateRow(section, chart, trend.points().get(at), at));
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

    private @Nullable String signal() {
        return chart.signals().stream()
                .filter(signal -> signal.index() == at)
                .map(SignalNote::words)
                .findFirst()
                .orElse(null);
    }
}
