package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.ChartRow;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.office.ChartSpec;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.Progress;
import org.waymark.report.board.BoardMessage;
import org.waymark.report.board.BoardTables;
import org.waymark.report.board.ForecastChart;
import org.waymark.report.board.RatingsChart;
import org.waymark.report.board.TrendChart;
import org.waymark.document.ChartView;
import org.waymark.report.view.ForecastHistory;
import org.waymark.report.view.LeftOutLine;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.TrendView;
import org.waymark.text.FigureText;

/**
 * Builds the board paper: the position, the decisions asked and what changed, then one page per dimension, then the
 * footprints, the returns and how the figures are calculated.
 */
final class BoardOutline {

    /** The most of each kind of item that the paper shows. */
    private static final int DECISIONS = 20;

    private static final int PAIRS = 2;
    private static final int BARS = 6;
    private static final int WATCHED = 3;
    private static final int CHANGES = 4;

    private static final List<String> CALCULATED = List.of(
            "The unit is the milestone. A milestone counts once, under its primary dimension.",
            "Completed is the share of the milestones not stopped. By baseline is the share completed by its baseline"
                    + " date, of those whose baseline date has come.",
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

    private BoardOutline(Progress progress) {
        this.progress = progress;
        this.view = ReportView.of(progress);
    }

    static Document of(Progress progress) {
        return new BoardOutline(progress).document();
    }

    private Document document() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(section("position", "Position", position()));
        sections.add(section("decisions", "Decisions asked", decisions()));
        sections.add(DocumentSection.titled(
                "changes",
                view.overall().highlights().newsTitle(),
                SectionBlocks.changes(view.overall().highlights()).first(CHANGES)));
        sections.add(section("months", "Month by month", months()).onItsPage());
        view.dimensions().forEach(dimension -> sections.add(dimension(dimension)));
        sections.add(DocumentSection.titled("footprints", "Footprints by dimension", SectionBlocks.grid(view.grid()))
                .onItsPage());
        sections.add(DocumentSection.titled(
                "learning",
                "Learning together",
                Paragraph.of(BoardMessage.LEARNING),
                BoardTables.learning(view, PAIRS)));
        sections.add(DocumentSection.titled(
                "returns",
                "Returns",
                CoverageFacts.of(view.coverage()),
                Paragraph.note(view.coverage().deadline())));
        sections.add(DocumentSection.titled("left-out", "What was left out", leftOut()));
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

    private List<Block> position() {
        List<Block> blocks = new ArrayList<>(List.of(Bullets.of(view.headlines())));
        blocks.add(BoardTables.dimensions(view, true));
        blocks.add(Paragraph.note(view.dimensionsNote()));
        return blocks;
    }

    private List<Block> decisions() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(BoardMessage.decisions(view) + ". " + BoardMessage.DECISIONS));
        if (!view.decisions().isEmpty()) {
            blocks.add(BoardTables.decisions(view).first(DECISIONS));
        }
        return blocks;
    }

    private List<Block> months() {
        List<Block> blocks = new ArrayList<>();
        TrendView trend = view.overall().trend();
        List<ChartSpec> charts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String key : List.of(MeasureRegistry.COMPLETION_RATE.key(), MeasureRegistry.REPORTING_RATE.key())) {
            ChartView chart = TrendChart.view(trend, key);
            if (chart != null) {
                charts.add(TrendChart.of(chart, trend.months()));
                notes.add(chart.label() + ": " + FigureText.lower(chart.note()));
            }
        }
        charts(charts, notes, blocks);
        ForecastHistory forecasts = ForecastHistory.of(progress);
        if (!forecasts.empty()) {
            blocks.add(new ChartRow(
                    List.of(ForecastChart.of(view.overall().label(), forecasts)),
                    "How forecasts moved: " + forecasts.count() + ". " + ForecastChart.READING));
        }
        return blocks;
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
            captions.add("Completed: " + FigureText.lower(completed.note()));
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
