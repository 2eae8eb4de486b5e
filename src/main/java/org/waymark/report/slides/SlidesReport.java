package org.waymark.report.slides;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.waymark.document.FunnelChart;
import org.waymark.document.MilestoneBlock;
import org.waymark.document.PlottedTable;
import org.waymark.document.Renderer;
import org.waymark.forecast.Forecasts;
import org.waymark.forecast.TrackRecord;
import org.waymark.office.ChartSpec;
import org.waymark.office.PaletteColour;
import org.waymark.programme.Branding;
import org.waymark.progress.Progress;
import org.waymark.report.ComparisonBlocks;
import org.waymark.report.ReportContent;
import org.waymark.report.board.BoardMessage;
import org.waymark.report.board.BoardTables;
import org.waymark.report.board.FootprintNames;
import org.waymark.report.board.ForecastChart;
import org.waymark.report.board.FunnelSpec;
import org.waymark.report.board.RatingsChart;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.ForecastPlots;
import org.waymark.report.view.ForecastWords;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.text.English;

/**
 * Writes the board's slides in PowerPoint's format: whether the programme is on track, the decisions asked, then the rest.
 * Titles state the facts. The notes of a slide with decisions have the senders' own words. The same content gives the same
 * bytes.
 */
public final class SlidesReport implements Renderer<ReportContent> {

    private static final double GAP = 20;
    /** The part of the width that a chart beside a table takes. */
    private static final double CHART = 370 / 880.0;

    private static final int BARS = 6;
    private static final double BAR = 40;
    private static final double AROUND_BARS = 130;

    /** The most decisions on one slide. */
    private static final int DECISIONS = 8;

    /** The most decisions on all slides. */
    private static final int ALL_DECISIONS = 24;

    /** The most lines in the chart of forecasts. */
    private static final int LINES = 5;

    /** The most pairs of footprints for each dimension. */
    private static final int PAIRS = 1;

    /** The most footprints whose learning notes are in the notes of a slide. */
    private static final int QUOTED = 12;

    private final Branding branding;

    /** Writes slides in the look of a programme. */
    public SlidesReport(Branding branding) {
        this.branding = branding;
    }

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        Progress progress = content.progress();
        ReportView view = ReportView.of(progress, content.forecasts());
        String title = view.programme() + ": progress in " + view.period();
        SlideDeck deck = new SlideDeck(title, "Progress in " + view.period(), branding);
        List<String> opening = new ArrayList<>(
                List.of("Progress in " + view.period(), "As of " + view.asOf() + ". " + view.comparison()));
        if (!view.overall().empty()) {
            opening.add(view.burnUp().position() + ". " + BoardMessage.decisions(view) + ".");
        }
        deck.opening(view.programme(), opening);
        position(view, deck.slide(view.burnUp().sentence()));
        decisions(view, deck);
        if (!view.outcomes().isEmpty()) {
            DeckSlide slide = deck.slide(view.outcomesTitle());
            slide.rows(BoardTables.outcomes(view).first(DECISIONS), slide.free());
        }
        deck.list("What changed, and who reported", summary(view));
        overview(view, deck.slide("Returns, and the dimensions at a glance"));
        if (!view.targets().isEmpty()) {
            DeckSlide slide = deck.slide(BoardMessage.TARGETS);
            slide.table(BoardTables.targets(view), slide.free());
        }
        differences(view, deck);
        forecasts(progress, view, deck);
        trackRecord(content.forecasts(), deck);
        if (!view.overall().empty()) {
            for (ReportSection section : view.dimensions()) {
                dimension(section, view, deck.slide(BoardMessage.of(section)));
            }
            learning(view, deck.slide("Learning together"));
        }
        deck.write(title, progress.asOf(), out);
    }

    private static void position(ReportView view, DeckSlide slide) throws IOException {
        slide.text(view.burnUp().outlook(), PaletteColour.TEXT);
        if (view.changes().since() != null) {
            slide.text(view.changes().sentence(), PaletteColour.TEXT);
        }
        slide.chart(view.burnUp().chart().chart(), slide.free());
    }

    /** Adds as many slides as the decisions need, each with the senders' words in its notes. */
    private static void decisions(ReportView view, SlideDeck deck) {
        List<DecisionLine> rest = view.decisions().stream().limit(ALL_DECISIONS).toList();
        if (rest.isEmpty()) {
            deck.slide(BoardMessage.decisions(view)).text(BoardMessage.DECISIONS, PaletteColour.TEXT);
        }
        int number = 1;
        while (!rest.isEmpty()) {
            String more = number++ == 1 ? "" : ", continued (" + (number - 1) + ")";
            DeckSlide slide = deck.slide(BoardMessage.decisions(view) + more);
            int shown = slide.someRows(BoardTables.decisionsWithNext(rest).first(DECISIONS), slide.free());
            slide.notes(rest.subList(0, shown).stream().map(SlidesReport::words).toList());
            rest = rest.subList(shown, rest.size());
        }
    }

    /** Everything that the sender wrote on a decision. */
    private static String words(DecisionLine decision) {
        MilestoneBlock block = decision.block();
        return block.title() + " (" + block.id() + "). " + String.join(", ", block.people()) + ". "
                + English.capital(String.join("; ", block.reasons())) + "."
                + (block.quotation().isEmpty() ? "" : " " + block.quote()) + " " + block.next();
    }

    /**
     * The headlines after the first, which is the title of an earlier slide; a sentence if no footprint is called
     * different; and the missing footprints, if a headline cannot name them all.
     */
    private static List<String> summary(ReportView view) {
        List<String> items = new ArrayList<>(view.headlines());
        if (!view.overall().empty()) {
            items.remove(0);
        }
        if (view.differences().isEmpty()) {
            items.addAll(ComparisonBlocks.sentences(view));
        }
        view.coverage().lists().stream()
                .filter(names ->
                        names.label().equals("Missing") && names.footprints().size() > CoverageView.NAMED)
                .map(FootprintNames::list)
                .forEach(items::add);
        return items;
    }

    private static void overview(ReportView view, DeckSlide slide) throws IOException {
        slide.numbers(BoardTables.returns(view.coverage()));
        SlideBox free = slide.free();
        ChartSpec ratings = RatingsChart.byDimension(view);
        if (ratings != null) {
            slide.chart(ratings, free.left(free.width() * CHART));
        }
        slide.table(BoardTables.dimensions(view, false), free.right(free.width() * (1 - CHART) - GAP));
    }

    /** Names the footprints beyond the limits of 99.8 %, with a picture of the first comparison that has any. */
    private static void differences(ReportView view, SlideDeck deck) throws IOException {
        if (view.differences().isEmpty()) {
            return;
        }
        DeckSlide slide = deck.slide(BoardMessage.DIFFERENCES);
        ComparisonBlocks.sentences(view).forEach(sentence -> slide.text(sentence, PaletteColour.TEXT));
        slide.text(ComparisonBlocks.judgement(), PaletteColour.DARK_GREY);
        FunnelChart first = view.differences().get(0);
        slide.chart(FunnelSpec.of(first), slide.free());
    }

    private static void forecasts(Progress progress, ReportView view, SlideDeck deck) throws IOException {
        ForecastHistory forecasts = ForecastHistory.of(progress).first(LINES);
        if (!forecasts.empty()) {
            int shown = forecasts.shown().size();
            String most = shown < forecasts.moved() ? ": the " + English.number(shown) + " that moved most" : "";
            DeckSlide slide = deck.slide(English.count(forecasts.moved(), "forecast")
                    + English.agree(forecasts.moved(), " has", " have") + " moved more than " + ForecastHistory.LEAST
                    + " days" + most);
            slide.text(ForecastChart.titles(forecasts), PaletteColour.TEXT);
            slide.chart(ForecastChart.of(view.overall().label(), forecasts), slide.free());
        }
    }

    private static void trackRecord(Forecasts forecasts, SlideDeck deck) throws IOException {
        TrackRecord record = forecasts.record();
        if (record.enough()) {
            DeckSlide slide = deck.slide(ForecastWords.quarter(record));
            slide.text(ForecastWords.surprises(record.surprises()), PaletteColour.TEXT);
            slide.text(ForecastWords.backtest(forecasts.outlook()), PaletteColour.DARK_GREY);
            PlottedTable errors = ForecastPlots.errors(record);
            PlottedTable expected = ForecastPlots.expected(forecasts.outlook());
            SlideBox free = slide.free();
            double half = (free.width() - GAP) / 2;
            slide.chart(errors.plot().chart(errors.caption(), errors.words()), free.left(half));
            slide.chart(expected.plot().chart(expected.caption(), expected.words()), free.right(half));
            slide.notes(List.of(ForecastWords.basis(forecasts.ledger(), record), errors.words(), expected.words()));
        }
    }

    private static void dimension(ReportSection section, ReportView view, DeckSlide slide) throws IOException {
        if (section.empty()) {
            slide.text("No return has a milestone in this dimension.", PaletteColour.TEXT);
            return;
        }
        SlideBox free = slide.free();
        ChartSpec ratings = RatingsChart.byFootprint(section, view.grid(), BARS);
        if (ratings != null) {
            double height = AROUND_BARS + BAR * ratings.categories().size();
            slide.chart(ratings, free.left(free.width() * CHART).high(Math.min(height, free.height())));
        }
        slide.table(BoardTables.headlineMeasures(section), free.right(free.width() * (1 - CHART) - GAP));
    }

    private static void learning(ReportView view, DeckSlide slide) {
        if (view.learning().isEmpty()) {
            slide.text("No two footprints meet the rule this month. " + BoardMessage.LEARNING, PaletteColour.TEXT);
        } else {
            slide.rows(BoardTables.learning(view.learning(), PAIRS), slide.free());
            slide.notes(view.learning().stream()
                    .filter(line -> !line.quotations().isEmpty())
                    .map(line -> line.from() + ": " + line.quotations())
                    .limit(QUOTED)
                    .toList());
        }
    }
}
