package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.progress.Rate;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;
import org.waymark.report.board.SpecialCause;
import org.waymark.report.view.ChartView;
import org.waymark.report.view.Section;
import org.waymark.report.view.SignalNote;

/** One month of one control chart. */
record RateRow(Section section, ChartView chart, TrendPoint point, int at) {

    static final List<Column<RateRow>> COLUMNS = List.of(
            new Column<>("Of", 30, Look.TEXT, row -> row.section.label()),
            new Column<>("Measure", 24, Look.TEXT, row -> row.chart.label()),
            new Column<>(
                    "Month", 10, Look.TEXT, row -> row.section.trend().months().get(row.at)),
            new Column<>("Period", 10, Look.TEXT, row -> row.point.period()),
            new Column<>("Rate", 10, Look.PERCENT, row -> row.chart.values().get(row.at)),
            new Column<>("n", 8, Look.COUNT, row -> row.rate().n()),
            new Column<>("Mean", 10, Look.PERCENT, row -> row.chart.mean()),
            new Column<>("Lower limit", 10, Look.PERCENT, row -> row.chart.lower()),
            new Column<>("Upper limit", 10, Look.PERCENT, row -> row.chart.upper()),
            new Column<>("Limits", 10, Look.TEXT, RateRow::limits),
            new Column<>("More than chance", 34, Look.TEXT, RateRow::signal),
            rateWhere(SpecialCause.OUTSIDE),
            rateWhere(SpecialCause.RUN),
            rateWhere(SpecialCause.NEAR_LIMIT),
            rateWhere(SpecialCause.SHIFT));

    static List<RateRow> of(Section section, Trend trend) {
        List<RateRow> rows = new ArrayList<>();
        for (ChartView chart : section.trend().charts()) {
            for (int at = 0; at < trend.points().size(); at++) {
                rows.add(new RateRow(section, chart, trend.points().get(at), at));
            }
        }
        return rows;
    }

    private static Column<RateRow> rateWhere(SpecialCause cause) {
        return new Column<>(cause.legend(), 12, Look.PERCENT, row -> cause.at(row.at, row.chart));
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
