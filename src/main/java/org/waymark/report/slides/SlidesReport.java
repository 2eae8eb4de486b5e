package org.waymark.report.slides;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Renderer;
import org.waymark.office.ChartSpec;
import org.waymark.office.PaletteColour;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;
import org.waymark.report.ReportContent;
import org.waymark.report.board.BoardMessage;
import org.waymark.report.board.BoardTables;
import org.waymark.report.board.FootprintNames;
import org.waymark.report.board.ForecastChart;
import org.waymark.report.board.RatingsChart;
import org.waymark.report.board.TrendChart;
import org.waymark.document.ChartView;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.TrendView;
import org.waymark.text.FigureText;

/**
 * Writes the board's slides in PowerPoint's format, with one slide per dimension whose title states its main counts. The
 * same content gives the same bytes.
 */
public final class SlidesReport implements Renderer<ReportContent> {

    private static final double GAP = 20;
    private static final double CHART = 370;
    private static final int BARS = 6;
    private static final double BAR = 40;
    private static final double AROUND_BARS = 130;
    private static final int PAIRS = 1;

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        Progress progress = content.progress();
        ReportView view = ReportView.of(progress);
        String title = view.programme() + ": progress in " + view.period();
        SlideDeck deck = new SlideDeck(title);
        deck.opening(
                view.programme(), "Progress in " + view.period(), "As of " + view.asOf() + ". " + view.comparison());
        deck.list("In short", summary(view));
        overview(view, deck.slide("Returns, and the dimensions at a glance"));
        months(view.overall().trend(), deck);
        forecasts(progress, view, deck);
        if (!view.overall().empty()) {
            for (ReportSection section : view.dimensions()) {
                dimension(section, view, deck.slide(BoardMessage.of(section)));
            }
            decisions(view, deck.slide(BoardMessage.decisions(view)));
            learning(view, deck.slide("Learning together"));
        }
        deck.write(title, progress.asOf(), out);
    }

    /** The headlines and, because they name missing footprints only when there are few, the list of those. */
    private static List<String> summary(ReportView view) {
        List<String> items = new ArrayList<>(view.headlines());
        view.coverage().lists().stream()
                .filter(names -> names.label().equals("Missing"))
                .map(FootprintNames::list)
                .forEach(items::add);
        items.add(BoardMessage.decisions(view) + ".");
        return items;
    }

    private static void overview(ReportView view, DeckSlide slide) throws IOException {
        slide.numbers(BoardTables.returns(view.coverage()));
        SlideBox free = slide.free();
        ChartSpec ratings = RatingsChart.byDimension(view);
        if (ratings != null) {
            slide.chart(ratings, free.left(CHART));
        }
        slide.table(BoardTables.dimensions(view, false), free.right(free.width() - CHART - GAP));
    }

    private static void months(TrendView trend, SlideDeck deck) throws IOException {
        ChartView completed = TrendChart.view(trend, MeasureRegistry.COMPLETION_RATE.key());
        ChartView accepted = TrendChart.view(trend, MeasureRegistry.REPORTING_RATE.key());
        if (completed == null) {
            return;
        }
        DeckSlide slide = deck.slide("Month by month");
        slide.text(note(completed) + (accepted == null ? "" : " " + note(accepted)), PaletteColour.TEXT);
        SlideBox free = slide.free();
        if (accepted == null) {
            slide.chart(TrendChart.of(completed, trend.months()), free);
            return;
        }
        double half = (free.width() - GAP) / 2;
        slide.chart(TrendChart.of(completed, trend.months()), free.left(half));
        slide.chart(TrendChart.of(accepted, trend.months()), free.right(half));
    }

    private static void forecasts(Progress progress, ReportView view, SlideDeck deck) throws IOException {
        ForecastHistory forecasts = ForecastHistory.of(progress);
        if (!forecasts.empty()) {
            DeckSlide slide = deck.slide("How forecasts moved");
            slide.text(ForecastChart.READING, PaletteColour.TEXT);
            slide.chart(ForecastChart.of(view.overall().label(), forecasts), slide.free());
        }
    }

    private static String note(ChartView chart) {
        return chart.label() + ": " + FigureText.lower(chart.note());
    }

    private static void dimension(ReportSection section, ReportView view, DeckSlide slide) throws IOException {
        slide.text(String.join(" ", section.words()), PaletteColour.TEXT);
        if (section.empty()) {
            slide.text("No return has a milestone in this dimension.", PaletteColour.TEXT);
            return;
        }
        SlideBox free = slide.free();
        ChartSpec ratings = RatingsChart.byFootprint(section, view.grid(), BARS);
        if (ratings != null) {
            double height = AROUND_BARS + BAR * ratings.categories().size();
            slide.chart(ratings, free.left(CHART).high(Math.min(height, free.height())));
        }
        slide.table(BoardTables.headlineMeasures(section), free.right(free.width() - CHART - GAP));
    }

    private static void decisions(ReportView view, DeckSlide slide) {
        slide.text(BoardMessage.DECISIONS, PaletteColour.DARK_GREY);
        if (!view.decisions().isEmpty()) {
            slide.table(BoardTables.decisions(view), slide.free());
        }
    }

    private static void learning(ReportView view, DeckSlide slide) {
        slide.text(BoardMessage.LEARNING, PaletteColour.DARK_GREY);
        if (view.learning().isEmpty()) {
            slide.text("No two footprints meet this rule this month.", PaletteColour.TEXT);
        } else {
            slide.table(BoardTables.learning(view, PAIRS), slide.free());
        }
    }
}
