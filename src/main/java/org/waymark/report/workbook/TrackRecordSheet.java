package org.waymark.report.workbook;

import java.util.List;
import org.waymark.document.PlottedTable;
import org.waymark.forecast.ErrorBand;
import org.waymark.forecast.GreenSurprises.Surprise;
import org.waymark.forecast.RatingCalibration;
import org.waymark.forecast.TrackRecord;
import org.waymark.report.view.ForecastPlots;
import org.waymark.report.view.ForecastWords;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet that compares earlier forecasts and ratings with what happened. */
final class TrackRecordSheet {

    private static final List<ColumnSpec<ErrorBand>> BANDS = List.of(
            ColumnSpec.text("Months ahead", 16, band -> band.lead().months()),
            new ColumnSpec<>("Reports", 12, CellAppearance.COUNT, ErrorBand::reports),
            new ColumnSpec<>("Completed", 12, CellAppearance.COUNT, ErrorBand::completed),
            days("10% by", 0.1),
            days("25% by", 0.25),
            days("Half by", 0.5),
            days("75% by", 0.75),
            days("90% by", 0.9));

    private static final List<ColumnSpec<RatingCalibration>> RATINGS = List.of(
            new ColumnSpec<>("Months before", 16, CellAppearance.COUNT, RatingCalibration::monthsBefore),
            ColumnSpec.text("Rating", 12, row -> row.rag().label()),
            new ColumnSpec<>("Reports", 12, CellAppearance.COUNT, RatingCalibration::n),
            new ColumnSpec<>("By baseline", 12, CellAppearance.COUNT, RatingCalibration::kept),
            new ColumnSpec<>("Share", 12, CellAppearance.PERCENT, RatingCalibration::rate),
            new ColumnSpec<>("95% interval from", 12, CellAppearance.PERCENT, RatingCalibration::low),
            new ColumnSpec<>("to", 12, CellAppearance.PERCENT, RatingCalibration::high));

    private static final List<ColumnSpec<Surprise>> SURPRISES = List.of(
            ColumnSpec.text(
                    "Milestone ID", 16, each -> CellContent.sent(each.course().id())),
            ColumnSpec.text(
                    "Footprint",
                    12,
                    each -> CellContent.sent(each.course().footprint().code())),
            new ColumnSpec<>(
                    "Green in",
                    12,
                    CellAppearance.MONTH,
                    each -> each.report().key().period().atDay(1)),
            new ColumnSpec<>(
                    "Baseline", 14, CellAppearance.DATE, each -> each.report().baselineDate()),
            new ColumnSpec<>(
                    "Completed", 14, CellAppearance.DATE, each -> each.course().completedOn()),
            ColumnSpec.text("Title", 42, each -> CellContent.sent(each.report().title())),
            ColumnSpec.text(
                    "Source file",
                    34,
                    each -> CellContent.sent(each.report().source().file())),
            ColumnSpec.text(
                    "Source sheet",
                    14,
                    each -> CellContent.sent(each.report().source().sheet())),
            new ColumnSpec<>(
                    "Source row",
                    9,
                    CellAppearance.COUNT,
                    each -> each.report().source().row()));

    private TrackRecordSheet() {}

    private static ColumnSpec<ErrorBand> days(String title, double share) {
        return new ColumnSpec<>(title, 12, CellAppearance.DAYS, band -> band.days(share));
    }

    static void write(SheetWriter tab, TrackRecord record) {
        tab.head(
                "Track record",
                List.of(
                        ForecastWords.quarter(record),
                        ForecastWords.surprises(record.surprises()),
                        ForecastWords.delays(record)));
        int charts = tab.skip(SheetLayout.CHART_ROWS);
        tab.heading("Days from the forecast date to completion (blank: the track record does not reach that far)");
        WrittenTable<ErrorBand> bands = tab.table("ForecastErrors", BANDS, record.bands());
        tab.heading("Completed by the baseline date, by earlier rating");
        tab.table("RatingCalibration", RATINGS, record.calibration());
        tab.heading("Green in the last report before the baseline date, but not completed by that date");
        tab.table("GreenSurprises", SURPRISES, record.surprises().milestones());
        PlottedTable errors = ForecastPlots.errors(record);
        Chart chart = new Chart(
                errors.plot().chart(errors.caption(), errors.words()),
                bands.cells(bands.first(), "Months ahead", List.of("90% by", "Half by", "10% by")),
                480);
        SheetLayout.of(tab, SURPRISES).charts(charts, List.of(chart)).paper();
    }
}
