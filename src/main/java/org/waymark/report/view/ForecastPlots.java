package org.waymark.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.CurvePlot;
import org.waymark.document.Plot;
import org.waymark.document.PlottedTable;
import org.waymark.document.RangePlot;
import org.waymark.document.RangePlot.Range;
import org.waymark.document.RangePlot.Style;
import org.waymark.document.RangePlot.Unit;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.forecast.ErrorBand;
import org.waymark.forecast.ExpectedCompletions;
import org.waymark.forecast.Outlook;
import org.waymark.forecast.RatingCalibration;
import org.waymark.forecast.SurvivalCurve;
import org.waymark.forecast.TrackRecord;
import org.waymark.text.Dates;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** The pictures of the track record and the outlook, each with its table. */
public final class ForecastPlots {

    /** The shares of the table of errors. */
    private static final double[] SHARES = {0.1, 0.25, 0.5, 0.75, 0.9};

    /** The days of the table of delays. */
    private static final int[] DAYS = {-30, 0, 30, 60, 90, 180, 365};

    private ForecastPlots() {}

    /** The errors of forecasts by how far ahead they looked. */
    public static PlottedTable errors(TrackRecord record) {
        List<Range> ranges = new ArrayList<>();
        List<List<TableCell>> rows = new ArrayList<>();
        for (ErrorBand band : record.bands()) {
            ranges.add(new Range(
                    band.lead().months(),
                    null,
                    band.completed(),
                    value(band.days(0.1)),
                    value(band.days(0.25)),
                    value(band.days(0.5)),
                    value(band.days(0.75)),
                    value(band.days(0.9))));
            List<TableCell> row = new ArrayList<>(List.of(
                    TableCell.of(English.capital(band.lead().label())),
                    TableCell.of(band.reports()),
                    TableCell.of(band.completed())));
            for (double share : SHARES) {
                row.add(TableCell.of(days(band.curve(), share)));
            }
            rows.add(row);
        }
        return plotted(
                "Days from the forecast date to completion",
                record.bands().stream()
                        .map(band -> English.capital(band.lead().label()) + ": half by " + days(band.curve(), 0.5)
                                + ", nine in ten by " + days(band.curve(), 0.9))
                        .collect(Collectors.joining("; ", "", ".")),
                new RangePlot(
                        Style.BANDS,
                        Unit.DAYS,
                        "months from the report to the forecast",
                        "Line: half of the milestones are completed by this day after the forecast date. Dark band:"
                                + " half of them. Light band: four in five. n: completed milestones.",
                        ranges),
                List.of(
                        TableColumn.key("Forecast for"),
                        TableColumn.number("Reports"),
                        TableColumn.number("Completed"),
                        TableColumn.number("10% by"),
                        TableColumn.number("25% by"),
                        TableColumn.number("Half by"),
                        TableColumn.number("75% by"),
                        TableColumn.number("90% by")),
                rows);
    }

    /** Completion by the baseline date, by rating and months before it. */
    public static PlottedTable calibration(TrackRecord record) {
        List<Range> ranges = new ArrayList<>();
        List<List<TableCell>> rows = new ArrayList<>();
        for (RatingCalibration row : record.calibration()) {
            ranges.add(new Range(
                    English.number(row.monthsBefore()),
                    ConfidenceRating.of(row.rag()).badge(),
                    row.n(),
                    row.low(),
                    null,
                    row.rate(),
                    null,
                    row.high()));
            rows.add(List.of(
                    TableCell.of(row.monthsBefore()),
                    new TableCell.Marked(ConfidenceRating.of(row.rag()).badge()),
                    TableCell.of(row.n()),
                    TableCell.of(row.kept()),
                    new TableCell.Percent(OptionalDouble.of(row.rate())),
                    TableCell.of(FigureText.percent(row.low()) + " to " + FigureText.percent(row.high()))));
        }
        return plotted(
                "Completed by the baseline date, by earlier rating",
                record.calibration().stream()
                        .map(row ->
                                English.capital(ConfidenceRating.of(row.rag()).word()) + " "
                                        + English.count(row.monthsBefore(), "month") + " before: "
                                        + FigureText.percent(row.rate()) + " of " + English.number(row.n()))
                        .collect(Collectors.joining("; ", "", ".")),
                new RangePlot(
                        Style.POINTS,
                        Unit.SHARES,
                        "months from the report to the baseline date",
                        "Letter: the share of the milestones with this rating (G green, A amber, R red) that were completed"
                                + " by the baseline date. Line: its 95% interval. n: reports.",
                        ranges),
                List.of(
                        TableColumn.number("Months before"),
                        TableColumn.shortText("Rating"),
                        TableColumn.number("Reports"),
                        TableColumn.number("By baseline"),
                        TableColumn.number("Share"),
                        TableColumn.shortText("95% interval")),
                rows);
    }

    /** The share of milestones completed by each number of days after the first baseline date. */
    public static PlottedTable delays(TrackRecord record) {
        SurvivalCurve curve = record.delays();
        List<CurvePlot.Step> steps = curve.steps().stream()
                .map(step -> new CurvePlot.Step(step.days(), 1 - step.open()))
                .toList();
        CurvePlot plot = new CurvePlot(steps, curve.last(), "days after the first baseline date", List.of(0.5, 0.8));
        List<List<TableCell>> rows = new ArrayList<>();
        for (int day : DAYS) {
            if (day <= curve.last()) {
                rows.add(List.of(
                        TableCell.of(FigureText.signed((double) day)),
                        new TableCell.Percent(OptionalDouble.of(plot.at(day)))));
            }
        }
        return plotted(
                "Share completed, by days after the first baseline date",
                ForecastWords.delays(record),
                plot,
                List.of(TableColumn.key("Days"), TableColumn.number("Completed")),
                rows);
    }

    /** The expected completions by the end of each of the next months. */
    public static PlottedTable expected(Outlook outlook) {
        List<Range> ranges = new ArrayList<>();
        List<List<TableCell>> rows = new ArrayList<>();
        for (ExpectedCompletions month : outlook.expected()) {
            String label = Dates.shortMonth(month.period());
            ranges.add(
                    new Range(label, null, 0, (double) month.low(), null, month.mean(), null, (double) month.high()));
            rows.add(List.of(
                    TableCell.of(label),
                    TableCell.of(String.valueOf(Math.round(month.mean()))),
                    TableCell.of(month.low() + " to " + month.high())));
        }
        return plotted(
                "Completions expected by the end of each month",
                outlook.expected().stream()
                        .map(month -> Dates.shortMonth(month.period()) + ": " + Math.round(month.mean()) + " ("
                                + month.low() + " to " + month.high() + ")")
                        .collect(Collectors.joining("; ", "", ".")),
                new RangePlot(
                        Style.BANDS,
                        Unit.NUMBERS,
                        "",
                        "Line: the expected number. Band: four in five outcomes, if milestones are independent.",
                        ranges),
                List.of(
                        TableColumn.key("By the end of"),
                        TableColumn.number("Expected"),
                        TableColumn.shortText("80% range")),
                rows);
    }

    private static PlottedTable plotted(
            String caption, String words, Plot plot, List<TableColumn> columns, List<List<TableCell>> rows) {
        return new PlottedTable(
                caption, words, plot, new DataTable(caption, -1, "", Layout.COLUMNS, columns, rows, false));
    }

    /** The days of a share, such as {@code +12}, or {@code over +74} if the curve does not get there. */
    private static String days(SurvivalCurve curve, double share) {
        Integer days = curve.quantile(share);
        return days == null ? "over " + FigureText.signed((double) curve.last()) : FigureText.signed((double) days);
    }

    private static @Nullable Double value(@Nullable Integer days) {
        return days == null ? null : (Double) (double) days;
    }
}
