package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.ChartRow;
import org.waymark.document.ChartView;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TextTone;
import org.waymark.forecast.Forecasts;
import org.waymark.office.ChartSpec;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;
import org.waymark.progress.ReturnMeasures;
import org.waymark.report.board.BoardMessage;
import org.waymark.report.board.BoardTables;
import org.waymark.report.board.ForecastChart;
import org.waymark.report.board.RatingsChart;
import org.waymark.report.board.TrendChart;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.LeftOutLine;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.TrendView;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * Builds the board paper. Its first page can be read on its own: what the board is asked to decide, and whether the
 * programme is on track. Then follow the decisions in the senders' words, what changed, one page per dimension, the
 * footprints, the returns and how the figures are calculated.
 */
final class BoardOutline {

    /** The most milestones in the part Decisions asked. */
    private static final int DECISIONS = 20;

    /** The most milestones to decide on that the first page lists. */
    private static final int ASKED = 5;

    /** The height in points that the first page needs without the rows of its table. */
    private static final double FIRST_PAGE = 572;

    /** The height in points of each of these rows. */
    private static final double ROW = 31;

    /** The most lines in the chart of forecasts. */
    private static final int LINES = 6;

    /** The most pairs of footprints for each dimension. */
    private static final int PAIRS = 1;

    /** The most bars in a chart of ratings by footprint. */
    private static final int BARS = 6;

    /** The most milestones to watch for each dimension. */
    private static final int WATCHED = 3;

    /** The most milestones of each kind of change. */
    private static final int CHANGES = 3;

    private static final List<String> CALCULATED = List.of(
            "The unit is the milestone. A milestone counts once, under its primary dimension.",
            "Completed: the completed milestones, as a share of those that are not stopped. By baseline: the"
                    + " milestones completed by their baseline date, as a share of those whose baseline date has"
                    + " passed.",
            "Slippage is the actual date, or the forecast of an open milestone, less the baseline date. The median is shown.",
            "Confidence is the sender's own rating of an open milestone: G green, A amber, R red. It is not delay.",
            "Limits on charts by month: mean ± 2.66 × average moving range. Points outside the dashed lines are unlikely to"
                    + " be chance. Limits from fewer than 12 months are trial limits.",
            "A figure with nothing to count is shown as \"no data\", never as 0%. Footprints without a return are named;"
                    + " their figures are not estimated.",
            "The workbook progress.xlsx has every figure and every milestone behind it, with the file, sheet and row that"
                    + " it was read from.");

    private final Progress progress;
    private final ReportView view;
    private final int asked;

    private BoardOutline(Progress progress, Forecasts forecasts, double page) {
        this.progress = progress;
        this.asked = (int) Math.max(1, Math.min(ASKED, (page - FIRST_PAGE) / ROW));
        this.view = ReportView.of(progress, forecasts);
    }

    /**
     * Builds the paper.
     *
     * @param page the height of the text on a page in points. A low page has fewer decisions in the table on the first
     *     page, so that the chart stays on it
     */
    static Document of(Progress progress, Forecasts forecasts, double page) {
        return new BoardOutline(progress, forecasts, page).document();
    }

    private Document document() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(section("purpose", "What the board is asked to do", purpose()));
        sections.add(section("position", "Position", position()));
        if (!view.decisions().isEmpty()) {
            sections.add(section("decisions", "Decisions asked", decisions()).onItsPage());
        }
        if (!view.outcomes().isEmpty()) {
            sections.add(DocumentSection.titled("outcomes", view.outcomesTitle(), BoardTables.outcomes(view)));
        }
        sections.add(section("changes", view.overall().highlights().newsTitle(), changes()));
        sections.add(section("dimensions", "The dimensions at a glance", dimensions())
                .onItsPage());
        view.dimensions().forEach(dimension -> sections.add(dimension(dimension)));
        if (!view.targets().isEmpty()) {
            sections.add(DocumentSection.titled("targets", BoardMessage.TARGETS, BoardTables.targets(view)));
        }
        List<Block> footprints = new ArrayList<>(List.of(SectionBlocks.grid(view.grid())));
        footprints.addAll(ComparisonBlocks.differences(view));
        sections.add(
                section("footprints", "Footprints by dimension", footprints).onItsPage());
        sections.add(section("learning", "Learning together", learning()));
        sections.add(DocumentSection.titled(
                "returns",
                "Returns",
                CoverageFacts.of(view.coverage()),
                Paragraph.note(view.coverage().deadline())));
        sections.add(DocumentSection.titled("left-out", "What was left out", leftOut()));
        SectionBlocks.corrected(view).ifPresent(sections::add);
        sections.add(DocumentSection.titled("definitions", "How the figures are calculated", Bullets.of(CALCULATED)));
        return new Document(
                view.programme(),
                "Progress in " + view.period() + ": paper for the board",
                "As of " + view.asOf() + ". " + view.comparison(),
                view.narrowed(),
                List.of(),
                sections,
                progress.asOf());
    }

    private static DocumentSection section(String id, String title, List<Block> blocks) {
        return new DocumentSection(id, "", title, blocks);
    }

    private List<Block> purpose() {
        String paper = "This paper reports progress to the end of " + view.period() + ". ";
        int count = view.decisions().size();
        if (count == 0) {
            return List.of(Paragraph.of(
                    paper + "It asks for no decision: no open milestone is red, or overdue and getting" + " worse."));
        }
        return List.of(
                Paragraph.of(paper + "The board is asked to decide on " + English.count(count, "milestone")
                        + ", each with the owner named:"),
                BoardTables.decisions(view).first(asked));
    }

    private List<Block> position() {
        return view.overall().empty()
                ? List.of(Bullets.of(view.headlines()))
                : List.of(
                        new Paragraph(view.burnUp().verdict(), TextTone.STRONG),
                        Paragraph.of(view.changes().sentence()),
                        view.burnUp().chart());
    }

    /** The most urgent ones as blocks; the table on the first page has the others too, up to a limit. */
    private List<Block> decisions() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.note(BoardMessage.DECISIONS)));
        view.decisions().stream().limit(DECISIONS).map(DecisionLine::block).forEach(blocks::add);
        int rest = view.decisions().size() - DECISIONS;
        if (rest > 0) {
            blocks.add(Paragraph.of("And " + English.number(rest) + " more in the workbook."));
        }
        return blocks;
    }

    private List<Block> changes() {
        List<Block> blocks = new ArrayList<>();
        if (!view.overall().empty()) {
            blocks.add(Bullets.of(view.headlines()));
        }
        blocks.add(SectionBlocks.changes(view.overall().highlights()).first(CHANGES));
        return blocks;
    }

    private List<Block> dimensions() {
        List<Block> blocks =
                new ArrayList<>(List.of(BoardTables.dimensions(view, true), Paragraph.note(view.dimensionsNote())));
        TrendView trend = view.overall().trend();
        ChartView accepted = TrendChart.view(trend, ReturnMeasures.REPORTING_RATE.key());
        ChartSpec ratings = RatingsChart.byDimension(view);
        List<ChartSpec> charts = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        if (ratings != null) {
            charts.add(ratings);
            captions.add("Confidence of the open milestones by dimension.");
        }
        if (accepted != null) {
            charts.add(TrendChart.of(accepted, trend.months()));
            captions.add(accepted.label() + ": " + FigureText.lower(accepted.note()));
        }
        charts(charts, captions, blocks);
        ForecastHistory forecasts = ForecastHistory.of(progress).first(LINES);
        if (!forecasts.empty()) {
            blocks.add(new ChartRow(
                    List.of(ForecastChart.of(view.overall().label(), forecasts)),
                    "How forecasts moved: " + forecasts.count() + ". " + ForecastChart.READING + " "
                            + ForecastChart.titles(forecasts)));
        }
        return blocks;
    }

    private List<Block> learning() {
        return List.of(Paragraph.of(BoardMessage.LEARNING), BoardTables.learning(view.learning(), PAIRS));
    }

    private DocumentSection dimension(ReportSection section) {
        String heading = section.number() + " " + section.label();
        if (section.empty()) {
            return new DocumentSection(
                    section.id(),
                    heading,
                    section.theme(),
                    List.of(Paragraph.of("No return has a milestone in this dimension.")));
        }
        List<Block> blocks = new ArrayList<>(
                List.of(Paragraph.note(section.about()), Paragraph.of(String.join(" ", section.words()))));
        charts(section, blocks);
        blocks.add(BoardTables.keyMeasures(section));
        blocks.add(BoardTables.watched(section).first(WATCHED));
        return new DocumentSection(section.id(), heading, FigureText.lower(section.theme()), blocks).onItsPage();
    }

    private void charts(ReportSection section, List<Block> blocks) {
        List<ChartSpec> charts = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        @Nullable ChartSpec ratings = RatingsChart.byFootprint(section, view.grid(), BARS);
        if (ratings != null) {
            charts.add(ratings);
            captions.add("Confidence of the open milestones of " + section.label() + ", most red first.");
        }
        ChartView completed = TrendChart.view(section.trend(), MeasureRegistry.COMPLETION_RATE.key());
        if (completed != null) {
            charts.add(TrendChart.of(completed, section.trend().months()));
            captions.add("Completed by month, now " + completed.now() + ".");
        }
        charts(charts, captions, blocks);
    }

    private static void charts(List<ChartSpec> charts, List<String> captions, List<Block> blocks) {
        if (!charts.isEmpty()) {
            blocks.add(new ChartRow(charts, String.join(" ", captions)));
        }
    }

    private Block leftOut() {
        return view.leftOut().isEmpty()
                ? Paragraph.of("Nothing was left out.")
                : Bullets.of(view.leftOut().stream()
                        .map(LeftOutLine::what)
                        .map(what -> what + ".")
                        .toList());
    }
}
