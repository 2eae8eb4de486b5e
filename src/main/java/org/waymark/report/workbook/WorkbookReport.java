package org.waymark.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.waymark.catalogue.Finding;
import org.waymark.forecast.Forecasts;
import org.waymark.progress.Progress;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;

/**
 * Writes progress as an Excel workbook: cover, contents and notes, then the figures, then every row behind them. It has no
 * macros and no links to other files.
 */
public final class WorkbookReport {

    static final String CONTENTS = "Contents";

    /**
     * Writes the whole workbook; neither flushes nor closes {@code out}. The same content gives the same bytes in every locale
     * and time zone and on every platform.
     *
     * @param progress the figures and milestones
     * @param findings the findings in the period's returns and in their collection, in the order in which to list them
     * @param forecasts what became of earlier forecasts, and the outlook
     * @param version waymark's version
     * @param out the stream to write to
     * @throws IOException if {@code out} cannot be written to
     */
    public void render(Progress progress, List<Finding> findings, Forecasts forecasts, String version, OutputStream out)
            throws IOException {
        ReportView view = ReportView.of(progress, forecasts);
        try (WorkbookBuilder book = new WorkbookBuilder(view.programme() + ": progress in " + view.period())) {
            ProgressCoverSheet.write(
                    book.tab("Cover", "What this workbook is about, and the returns it is based on"), view, version);
            SheetWriter contents = book.tab(CONTENTS, "This list");
            NotesSheet.write(
                    book.tab("Notes", "What the words mean, how each measure is defined, and what was left out"),
                    progress,
                    view);
            SheetWriter overview = book.tab("Overview", "The six dimensions side by side");
            DecisionsSheet.write(
                    book.tab("Decisions", "Milestones that need a decision, with owner, reason and the sender's words"),
                    view.decisions());
            BurnUpSheet.write(book.tab("Plan", "Milestones planned, completed and forecast by month"), view.burnUp());
            TrendSheet trend =
                    new TrendSheet(book.tab("Trend", "Rates by month with control limits, and ratings by month"), view);
            OverviewSheet.write(overview, view, trend);
            ForecastsSheet moves = new ForecastsSheet(
                    book.tab("Forecasts", "How forecasts moved, month by month: milestone trend analysis"),
                    progress,
                    view);
            if (forecasts.record().enough()) {
                TrackRecordSheet.write(
                        book.tab("Track record", "The outcomes of earlier forecasts and ratings"), forecasts.record());
                OutlookSheet.write(
                        book.tab(
                                "Outlook",
                                "When the open milestones are expected, judged by the outcomes of earlier forecasts"),
                        forecasts.outlook());
            }
            ChartDataSheet spread = new ChartDataSheet(
                    book.tab("Spread", "How deep change has reached, and how late milestones are"), view);
            for (ReportSection section : view.dimensions()) {
                DimensionSheet.write(
                        book.tab(section.label(), section.theme() + ": figures and milestones"),
                        section,
                        trend,
                        spread,
                        moves);
            }
            FootprintsSheet.write(
                    book.tab("Footprints", "Footprints by dimension, and their key figures"), view, trend);
            if (!view.funnels().isEmpty()) {
                ComparisonSheet.write(
                        book.tab("Comparison", "Footprints, with the limits within which differences may be chance"),
                        view.funnels());
            }
            LearningSheet.write(
                    book.tab(
                            "Learning", "Footprints that could learn from each other, and the milestones that show it"),
                    progress.learning());
            ProgressMilestonesSheet.write(
                    book.tab("Milestones", "Every milestone with all fields of its return"), progress);
            FindingsSheet.write(book.tab("Findings", "Findings in the returns, and how to correct them"), findings);
            book.opensOn(overview);
            ContentsSheet.write(contents, book.entries());
            book.write(progress.asOf(), out);
        }
    }
}
