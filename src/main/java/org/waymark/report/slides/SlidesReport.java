package org.waymark.report.slides;

import java.io.IOException;
import java.io.OutputStream;
import org.waymark.progress.Progress;
import org.waymark.report.DocumentRenderer;
import org.waymark.report.ReportContent;
import org.waymark.report.board.CoverageTable;
import org.waymark.report.board.GlanceTable;
import org.waymark.report.board.MeasuresTable;
import org.waymark.report.board.Message;
import org.waymark.report.board.RatingsChart;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.Section;

/** Writes the board's slides, in PowerPoint's format: one a dimension, each with a line of counts for its title. */
public final class SlidesReport implements DocumentRenderer {

    private static final double GAP = 20;
    private static final double CHART = 370;
    private static final int BARS = 8;

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        Progress progress = content.progress();
        ReportView view = ReportView.of(progress);
        String title = view.programme() + ": progress in " + view.period();
        Deck deck = new Deck(title);
        deck.opening(
                view.programme(), "Progress in " + view.period() + ". As of " + view.asOf() + ". " + view.comparison());
        deck.list("In short", view.headlines());
        overview(view, deck.slide("Returns, and the dimensions at a glance"));
        for (Section section : view.dimensions()) {
            dimension(section, view, deck.slide(Message.of(section)));
        }
        deck.write(title, progress.asOf(), out);
    }

    private static void overview(ReportView view, DeckSlide slide) throws IOException {
        slide.numbers(CoverageTable.of(view.coverage()));
        Box free = slide.free();
        slide.chart(RatingsChart.byDimension(view), free.left(CHART));
        slide.table(GlanceTable.besideRatings(view), free.right(free.width() - CHART - GAP));
    }

    private static void dimension(Section section, ReportView view, DeckSlide slide) throws IOException {
        if (section.empty()) {
            return;
        }
        Box free = slide.free();
        slide.chart(RatingsChart.byFootprint(section, view.grid(), BARS), free.left(CHART));
        slide.table(MeasuresTable.onSlide(section), free.right(free.width() - CHART - GAP));
    }
}
