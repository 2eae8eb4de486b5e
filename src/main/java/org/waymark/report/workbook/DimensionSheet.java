package org.waymark.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.MilestonePair;
import org.waymark.report.view.ReportSection;
import org.waymark.report.workbook.SheetLayout.Chart;
import org.waymark.report.workbook.SheetWriter.WrittenTable;

/** The sheet of one dimension: what it covers, its figures in words and charts, and its milestones. */
final class DimensionSheet {

    private static final List<ColumnSpec<MilestonePair>> MILESTONES = List.of(
            MilestoneColumns.FOOTPRINT,
            MilestoneColumns.ID,
            MilestoneColumns.TITLE,
            MilestoneColumns.STATUS,
            MilestoneColumns.CONFIDENCE,
            MilestoneColumns.OVERDUE,
            MilestoneColumns.BASELINE,
            MilestoneColumns.FORECAST,
            MilestoneColumns.ACTUAL,
            MilestoneColumns.SLIPPAGE,
            MilestoneColumns.DRIFT,
            MilestoneColumns.CHANGES,
            MilestoneColumns.SOURCE);

    private DimensionSheet() {}

    static void write(
            SheetWriter tab, ReportSection section, TrendSheet trend, ChartDataSheet spread, ForecastsSheet forecasts) {
        String name = section.label();
        List<String> about = new ArrayList<>();
        about.add(section.about());
        about.addAll(section.words());
        tab.head(name + ": " + section.theme(), about);
        int upper = tab.skip(SheetLayout.CHART_ROWS);
        int lower = tab.skip(SheetLayout.CHART_ROWS);
        tab.heading("Figures");
        tab.table(name + "_figures", FigureRow.COLUMNS, FigureRow.of(section.groups()));
        tab.heading("Milestones");
        WrittenTable<MilestonePair> milestones = tab.table(name + "_milestones", MILESTONES, section.milestones());
        new WordColours(milestones)
                .words("RAG (confidence)", WordColours.RATINGS)
                .words("Overdue", WordColours.OVERDUE);
        List<Chart> charts = new ArrayList<>(spread.charts(name));
        charts.addAll(forecasts.charts(name));
        SheetLayout.of(tab, MILESTONES)
                .charts(upper, trend.charts(section))
                .charts(lower, charts)
                .paper();
    }
}
