package org.waymark.report.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.office.ChartSpec;
import org.waymark.progress.MeasureRegistry;
import org.waymark.report.board.BoardTable;
import org.waymark.report.board.MeasuresTable;
import org.waymark.report.board.RatingsChart;
import org.waymark.report.board.TrendChart;
import org.waymark.report.board.WatchTable;
import org.waymark.document.ChartView;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.ReportSection;
import org.waymark.text.FigureText;

/** Writes the page of one dimension, or two lines when it has no milestones. */
final class DimensionChapter {

    private static final double CHART = 172;
    private static final double BAR = 18;
    private static final double AROUND_BARS = 95;
    private static final int BARS = 6;
    private static final int WATCHED = 3;

    private DimensionChapter() {}

    static void add(ReportSection section, FootprintGrid grid, PaperWriter paper) throws IOException {
        String heading = section.number() + " " + section.label() + ": " + FigureText.lower(section.theme());
        if (section.empty()) {
            paper.add(WordStyle.HEADING_1, heading);
            paper.add(WordStyle.BODY, "No return has a milestone in this dimension.");
            return;
        }
        paper.page(heading);
        paper.add(WordStyle.ABOUT, section.about());
        paper.add(WordStyle.BODY, String.join(" ", section.words()));
        figures(section, grid, paper);
        paper.table(MeasuresTable.onPaper(section));
        BoardTable watched = WatchTable.of(section, WATCHED);
        paper.add(WordStyle.HEADING_2, "Milestones to watch");
        if (watched.empty()) {
            paper.add(WordStyle.BODY, section.highlights().overdue().none());
        } else {
            paper.table(watched);
        }
    }

    private static void figures(ReportSection section, FootprintGrid grid, PaperWriter paper) throws IOException {
        List<ChartSpec> charts = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        ChartSpec ratings = RatingsChart.byFootprint(section, grid, BARS);
        if (ratings != null) {
            charts.add(ratings);
            captions.add("Confidence of the open milestones of " + section.label() + ", most red first.");
        }
        ChartView completed = TrendChart.view(section.trend(), MeasureRegistry.COMPLETION_RATE.key());
        if (completed != null) {
            charts.add(TrendChart.of(completed, section.trend().months()));
            captions.add("Completed: " + FigureText.lower(completed.note()));
        }
        if (!charts.isEmpty()) {
            double height = completed == null
                    ? AROUND_BARS + BAR * charts.get(0).categories().size()
                    : CHART;
            paper.figure(charts, String.join(" ", captions), height);
        }
    }
}
