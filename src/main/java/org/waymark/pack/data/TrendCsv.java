package org.waymark.pack.data;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.ChartView;
import org.waymark.pack.content.PackContent;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.progress.ControlChart;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Progress;
import org.waymark.progress.Rate;
import org.waymark.progress.Trend;
import org.waymark.progress.TrendPoint;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.TrendView;
import org.waymark.text.CsvColumn;

/**
 * Writes {@code data/trend.csv}: every trend in long form, one row for each month, set of milestones and measure, with the
 * control limits of a flow.
 */
final class TrendCsv {

    /**
     * The set of milestones that a figure is about.
     *
     * @param scope {@code overall}, {@code dimension} or {@code footprint}
     * @param footprint the code of the footprint; blank for all
     * @param dimension the id of the dimension; blank for all
     */
    private record Part(String scope, String footprint, String dimension) {}

    /**
     * One row.
     *
     * @param value blank if there is no data
     * @param counted what the value is calculated from; null if it is a count of ratings
     * @param chart the limits of a flow in a month that they apply to; null for a stock
     * @param target the programme's target; null if it has set none
     */
    private record Line(
            Part part,
            TrendPoint point,
            String measure,
            String key,
            @Nullable Number value,
            @Nullable MeasureValue counted,
            @Nullable ControlChart chart,
            @Nullable Double target,
            @Nullable String signal) {

        @Nullable
        Integer count() {
            return counted instanceof Rate rate ? (Integer) rate.count() : null;
        }

        @Nullable
        Integer n() {
            return counted == null ? null : (Integer) counted.sampleSize().orElse(0);
        }

        @Nullable
        Boolean trial() {
            return chart == null || chart.upper() == null ? null : (Boolean) chart.trial();
        }
    }

    private static final CsvColumns<Line> COLUMNS = new CsvColumns<Line>()
            .with(CsvColumn.month("period"), line -> line.point().period())
            .with(CsvColumn.text("scope"), line -> line.part().scope())
            .with(CsvColumn.text("footprint"), line -> line.part().footprint())
            .with(CsvColumn.text("dimension"), line -> line.part().dimension())
            .with(CsvColumn.text("measure"), Line::measure)
            .with(CsvColumn.text("key"), Line::key)
            .with(CsvColumn.number("value"), Line::value)
            .with(CsvColumn.integer("count"), Line::count)
            .with(CsvColumn.integer("n"), Line::n)
            .with(
                    CsvColumn.number("mean"),
                    line -> line.chart() == null ? null : line.chart().mean())
            .with(
                    CsvColumn.number("lower"),
                    line -> line.chart() == null ? null : line.chart().lower())
            .with(
                    CsvColumn.number("upper"),
                    line -> line.chart() == null ? null : line.chart().upper())
            .with(CsvColumn.bool("trial"), Line::trial)
            .with(CsvColumn.number("target"), Line::target)
            .with(CsvColumn.text("signal"), Line::signal)
            .with(CsvColumn.bool("returned"), line -> line.point().returned());

    private final List<Line> lines = new ArrayList<>();

    TrendCsv(PackContent content) {
        Progress progress = content.progress();
        ReportView view = content.view();
        add(new Part("overall", "", ""), progress.trend(), view.overall().trend());
        for (DimensionProgress each : progress.dimensions()) {
            Dimension dimension = each.dimension();
            add(
                    new Part("dimension", "", dimension.id()),
                    each.trend(),
                    view.section(dimension).trend());
        }
        for (FootprintProgress each : progress.footprints()) {
            Footprint footprint = each.footprint();
            add(
                    new Part("footprint", footprint.code(), ""),
                    each.trend(),
                    view.footprint(footprint).section().trend());
        }
    }

    static List<CsvColumn> columns() {
        return COLUMNS.list();
    }

    void writeTo(Writer out) throws IOException {
        COLUMNS.write(lines.stream(), out);
    }

    private void add(Part part, Trend trend, TrendView view) {
        for (int month = 0; month < trend.points().size(); month++) {
            TrendPoint point = trend.points().get(month);
            for (ChartView chart : view.charts()) {
                lines.add(rate(part, point, chart, trend, month));
            }
            for (ConfidenceRating rating : ConfidenceRating.values()) {
                lines.add(rating(part, point, rating));
            }
        }
    }

    private static Line rate(Part part, TrendPoint point, ChartView chart, Trend trend, int month) {
        return new Line(
                part,
                point,
                chart.key(),
                "",
                chart.values().get(month),
                point.value(chart.key()),
                month < chart.from() ? null : trend.charts().get(chart.key()),
                chart.target(),
                chart.special(month));
    }

    /** The row of a rating. In a month without a return the value is blank, not 0. */
    private static Line rating(Part part, TrendPoint point, ConfidenceRating rating) {
        Integer count = point.returned() ? (Integer) rating.in(point.rag()) : null;
        return new Line(part, point, "rag", rating.word(), count, null, null, null, null);
    }
}
