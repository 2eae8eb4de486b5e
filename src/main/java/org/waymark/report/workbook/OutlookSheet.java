package org.waymark.report.workbook;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.document.PlottedTable;
import org.waymark.forecast.DateRange;
import org.waymark.forecast.ExpectedCompletions;
import org.waymark.forecast.MilestoneOutlook;
import org.waymark.forecast.Outlook;
import org.waymark.report.view.ForecastPlots;
import org.waymark.report.view.ForecastWords;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.WrittenTable;
import org.waymark.text.Dates;

/** The sheet of the completions expected and the ranges of the open milestones. */
final class OutlookSheet {

    private static final List<ColumnSpec<ExpectedCompletions>> EXPECTED = List.of(
            ColumnSpec.text("By the end of", 16, month -> Dates.shortMonth(month.period())),
            new ColumnSpec<>("Expected", 12, CellAppearance.NUMBER, month -> Math.round(month.mean() * 10) / 10.0),
            new ColumnSpec<>("80% range from", 14, CellAppearance.COUNT, ExpectedCompletions::low),
            new ColumnSpec<>("to", 14, CellAppearance.COUNT, ExpectedCompletions::high));

    private static final List<ColumnSpec<MilestoneOutlook>> MILESTONES = List.of(
            ColumnSpec.text(
                    "Milestone ID",
                    16,
                    each -> CellContent.sent(each.milestone().id())),
            ColumnSpec.text(
                    "Footprint", 12, each -> CellContent.sent(each.footprint().code())),
            new ColumnSpec<>(
                    "Forecast",
                    14,
                    CellAppearance.DATE,
                    each -> each.milestone().forecastDate()),
            day("50% range from", MilestoneOutlook::range50, DateRange::from),
            day("50% range to", MilestoneOutlook::range50, DateRange::to),
            day("80% range from", MilestoneOutlook::range80, DateRange::from),
            day("80% range to", MilestoneOutlook::range80, DateRange::to),
            ColumnSpec.text("80% range", 34, each -> ForecastWords.range(each.range80())),
            ColumnSpec.text(
                    "Title", 42, each -> CellContent.sent(each.milestone().title())),
            ColumnSpec.text(
                    "Source file",
                    34,
                    each -> CellContent.sent(each.milestone().source().file())),
            ColumnSpec.text(
                    "Source sheet",
                    14,
                    each -> CellContent.sent(each.milestone().source().sheet())),
            new ColumnSpec<>(
                    "Source row",
                    9,
                    CellAppearance.COUNT,
                    each -> each.milestone().source().row()));

    private OutlookSheet() {}

    private static ColumnSpec<MilestoneOutlook> day(
            String title,
            Function<MilestoneOutlook, @Nullable DateRange> range,
            Function<DateRange, @Nullable Object> end) {
        return new ColumnSpec<>(title, 14, CellAppearance.DATE, each -> {
            DateRange found = range.apply(each);
            return found == null ? null : end.apply(found);
        });
    }

    static void write(SheetWriter tab, Outlook outlook) {
        tab.head(
                "Outlook",
                List.of(
                        "The ranges are based on earlier forecasts that looked equally far ahead, of milestones that were"
                                + " open for as long. They show what usually happens.",
                        ForecastWords.backtest(outlook)));
        int charts = tab.skip(SheetLayout.CHART_ROWS);
        tab.heading("Completions expected by the end of each month");
        WrittenTable<ExpectedCompletions> expected = tab.table("ExpectedCompletions", EXPECTED, outlook.expected());
        tab.heading("Open milestones (blank: the track record does not reach that far)");
        tab.table("Outlook", MILESTONES, outlook.milestones());
        PlottedTable picture = ForecastPlots.expected(outlook);
        Chart chart = new Chart(
                picture.plot().chart(picture.caption(), picture.words()),
                expected.cells(expected.first(), "By the end of", List.of("to", "Expected", "80% range from")),
                480);
        SheetLayout.of(tab, MILESTONES).charts(charts, List.of(chart)).paper();
    }
}
