package org.waymark.report.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.waymark.office.ChartCells;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import org.waymark.report.board.ForecastChart;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.WrittenTable;
import org.waymark.text.Dates;
import org.waymark.text.English;

/** The sheet of forecasts: the data of the charts, and the dates of every milestone by month. */
final class ForecastsSheet {

    private static final int PIXELS = 760;

    /** The columns repeated on every printed page. A chart over them would be repeated too, so the charts start after them. */
    private static final int REPEATED = 2;

    private static final String NAMES = "Line";
    private static final String NO_DIMENSION = "none";

    private final SheetWriter tab;
    private final Map<String, ForecastHistory> histories = new LinkedHashMap<>();
    private final List<ForecastRow> lines = new ArrayList<>();
    private final WrittenTable<ForecastRow> lineTable;

    ForecastsSheet(SheetWriter tab, Progress progress, ReportView view) {
        this.tab = tab;
        ForecastHistory all = ForecastHistory.of(progress);
        List<ForecastRow> list = new ArrayList<>();
        add(view.overall().label(), all);
        for (ReportSection section : view.dimensions()) {
            ForecastHistory forecasts = ForecastHistory.of(progress.period(), section.milestones());
            add(section.label(), forecasts);
            list.addAll(ForecastRow.list(section.label(), forecasts));
        }
        list.addAll(ForecastRow.list(NO_DIMENSION, ForecastHistory.of(progress.period(), unplaced(progress))));
        tab.head("Forecasts", List.of(moved(all), ForecastChart.READING));
        int charts = all.empty() ? 0 : tab.skip(SheetLayout.CHART_ROWS);
        List<YearMonth> months = ForecastHistory.months(all.followed(), progress.period());
        tab.heading("The lines of the charts");
        lineTable = tab.table("Forecast_lines", ForecastRow.columnsOfLines(months), lines);
        tab.heading("Every milestone with two dates or more, the most slipped of each dimension first");
        List<ColumnSpec<ForecastRow>> columns = ForecastRow.columns(months);
        tab.table("Forecasts", columns, list);
        SheetLayout.of(tab, columns)
                .charts(charts, REPEATED, charts(view.overall().label()))
                .paper(2, REPEATED);
    }

    /** The milestone trend analysis of a dimension or of all dimensions; none when no date moved. */
    List<Chart> charts(String scope) {
        ForecastHistory history = Objects.requireNonNull(histories.get(scope));
        if (history.empty()) {
            return List.of();
        }
        List<Integer> rows = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).scope().equals(scope))
                .mapToObj(at -> lineTable.first() + at)
                .toList();
        int first = lineTable.column(Dates.shortMonth(history.months().get(0)));
        return List.of(new Chart(
                ForecastChart.of(scope, history),
                ChartCells.across(tab.name(), lineTable.column(NAMES), first, lineTable.header(), rows),
                PIXELS));
    }

    private static List<MilestonePair> unplaced(Progress progress) {
        return progress.milestones().stream()
                .filter(each -> each.milestone().dimension() == null)
                .toList();
    }

    private static String moved(ForecastHistory all) {
        if (all.followed().isEmpty()) {
            return "No milestone has a date in two reports yet.";
        }
        return all.empty()
                ? English.count(all.followed().size(), "milestone")
                        + English.agree(all.followed().size(), " has", " have")
                        + " more than one report, and no date changed."
                : "How forecasts moved: " + all.count() + ".";
    }

    private void add(String scope, ForecastHistory history) {
        histories.put(scope, history);
        lines.addAll(ForecastRow.lines(scope, history));
    }
}
