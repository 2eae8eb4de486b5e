package org.waymark.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Renderer;
import org.waymark.office.ChartSpec;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;
import org.waymark.report.ReportContent;
import org.waymark.report.board.DecisionsTable;
import org.waymark.report.board.ForecastChart;
import org.waymark.report.board.GlanceTable;
import org.waymark.report.board.RatingsChart;
import org.waymark.report.board.TrendChart;
import org.waymark.document.ChartView;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.TrendView;
import org.waymark.text.FigureText;

/** Writes the board paper, a short document in Word's format with one page per dimension. The same content gives the same bytes. */
public final class DocumentReport implements Renderer<ReportContent> {

    private static final double CHART = 175;
    private static final double FORECASTS = 210;

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        Progress progress = content.progress();
        ReportView view = ReportView.of(progress);
        PaperWriter paper = new PaperWriter();
        String title = view.programme() + ": progress in " + view.period();
        paper.footer(title);
        opening(progress, view, paper);
        for (ReportSection section : view.dimensions()) {
            DimensionChapter.add(section, view.grid(), paper);
        }
        ChangesChapter.add(view.overall().highlights(), paper);
        DecisionsChapter.add(view, paper);
        LearningChapter.add(view, paper);
        ClosingChapter.add(view, content.version(), paper);
        paper.write(title, progress.asOf(), out);
    }

    private static void opening(Progress progress, ReportView view, PaperWriter paper) throws IOException {
        paper.add(WordStyle.TITLE, view.programme());
        paper.add(WordStyle.SUBTITLE, "Progress in " + view.period() + ": paper for the board");
        paper.add(WordStyle.AS_OF, "As of " + view.asOf() + ". " + view.comparison());
        if (view.narrowed() != null) {
            paper.add(WordStyle.BODY, "Shown: " + view.narrowed() + ".");
        }
        paper.add(WordStyle.HEADING_1, "Summary");
        paper.bullets(view.headlines());
        paper.bullets(List.of(DecisionsTable.count(view) + ": see \"" + DecisionsChapter.TITLE + "\"."));
        ReturnsChapter.add(view.coverage(), paper);
        paper.add(WordStyle.HEADING_1, "Dimensions at a glance");
        paper.table(GlanceTable.of(view));
        paper.add(WordStyle.NOTE, view.dimensionsNote());
        ChartSpec ratings = RatingsChart.byDimension(view);
        if (ratings != null) {
            paper.figure(List.of(ratings), "Confidence of the open milestones by dimension.", CHART);
        }
        months(view.overall().trend(), paper);
        forecasts(progress, view, paper);
    }

    private static void months(TrendView trend, PaperWriter paper) throws IOException {
        List<ChartSpec> charts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String key : List.of(MeasureRegistry.COMPLETION_RATE.key(), MeasureRegistry.REPORTING_RATE.key())) {
            ChartView chart = TrendChart.view(trend, key);
            if (chart != null) {
                charts.add(TrendChart.of(chart, trend.months()));
                notes.add(chart.label() + ": " + FigureText.lower(chart.note()));
            }
        }
        if (!charts.isEmpty()) {
            paper.add(WordStyle.HEADING_1, "Month by month");
            paper.figure(charts, String.join(" ", notes), CHART);
        }
    }

    private static void forecasts(Progress progress, ReportView view, PaperWriter paper) throws IOException {
        ForecastHistory forecasts = ForecastHistory.of(progress);
        if (!forecasts.empty()) {
            paper.figure(
                    List.of(ForecastChart.of(view.overall().label(), forecasts)),
                    "How forecasts moved: " + forecasts.count() + ". " + ForecastChart.READING,
                    FORECASTS);
        }
    }
}
