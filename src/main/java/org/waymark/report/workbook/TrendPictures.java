package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.office.ChartSeries;
import org.waymark.office.ChartSeries.Style;
import org.waymark.office.ChartSpec;
import org.waymark.office.ChartSpec.Kind;
import org.waymark.office.PaletteColour;
import org.waymark.progress.MeasureUnit;
import org.waymark.progress.RagCounts;
import org.waymark.report.board.SpecialCause;
import org.waymark.report.board.TrendChart;
import org.waymark.report.view.RagMonth;
import org.waymark.report.view.ReportSection;
import org.waymark.text.English;

/** Builds the charts by month: measures, flows with their limits, and ratings. */
final class TrendPictures {

    private TrendPictures() {}

    /** A line for a stock; a control chart for a flow, with a mark on each month that is unlikely to be chance. */
    static ChartSpec control(ReportSection section, ChartView chart) {
        return new ChartSpec(
                Kind.LINES,
                section.label() + ": " + English.small(chart.label()),
                (chart.flow() ? "A control chart. " : "A line chart. ") + chart.note(),
                "",
                "",
                section.trend().months(),
                series(chart),
                chart.unit() == MeasureUnit.SHARE ? "0%" : "+0;-0;0");
    }

    private static List<ChartSeries> series(ChartView chart) {
        List<ChartSeries> series = new ArrayList<>();
        boolean share = chart.unit() == MeasureUnit.SHARE;
        series.add(ChartSeries.of(share ? RateRow.RATE : RateRow.DAYS, PaletteColour.BLUE, chart.values()));
        series.addAll(TrendChart.target(chart));
        if (!chart.flow()) {
            return series;
        }
        series.add(level("Mean", chart, chart.mean(), Style.THIN));
        series.add(level("Upper limit", chart, chart.upper(), Style.DASHED));
        series.add(level("Lower limit", chart, chart.lower(), Style.DASHED));
        series.addAll(SpecialCause.of(chart));
        return series;
    }

    static ChartSpec ratings(ReportSection section) {
        List<RagMonth> months = section.trend().rag();
        return new ChartSpec(
                Kind.VERTICAL_SHARES,
                section.label() + ": confidence over the months",
                "Bars of ratings, one a month. "
                        + months.stream()
                                .map(month -> month.month() + ": "
                                        + (month.returned() ? month.bar().words() : "no returns"))
                                .collect(Collectors.joining("; ", "", ".")),
                "",
                "",
                section.trend().months(),
                FigureCharts.ratings(months.stream()
                        .map(month ->
                                month.returned() ? Optional.of(month.bar().counts()) : Optional.<RagCounts>empty())
                        .toList()),
                "0");
    }

    private static ChartSeries level(String name, ChartView chart, @Nullable Double value, Style style) {
        return ChartSeries.of(
                        name, style == Style.THIN ? PaletteColour.TEXT : PaletteColour.DARK_GREY, chart.level(value))
                .drawn(style);
    }
}
