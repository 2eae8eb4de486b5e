package org.waymark.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.MeasureGroup;
import org.waymark.document.Block.MeasureGroups;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Block.Ratings;
import org.waymark.document.ChangeList;
import org.waymark.document.ChartView;
import org.waymark.document.DocumentSection;
import org.waymark.document.LabelledFact;
import org.waymark.document.RatingGrid;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.document.TextTone;
import org.waymark.document.TrendTable;
import org.waymark.progress.ReturnState;
import org.waymark.report.view.ConfidenceRating;
import org.waymark.report.view.CorrectionLine;
import org.waymark.report.view.Figure;
import org.waymark.report.view.FigureGroup;
import org.waymark.report.view.FootprintGrid;
import org.waymark.report.view.HighlightList;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.OutcomeLine;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.SectionHighlights;
import org.waymark.report.view.SourceNames;
import org.waymark.report.view.TrendView;

/** Builds the blocks that the section of a dimension and that of the whole programme have in common. */
public final class SectionBlocks {

    private static final List<TableColumn> MILESTONES = List.of(
            TableColumn.mark("RAG"),
            TableColumn.name("Why"),
            TableColumn.key("ID"),
            TableColumn.name("Title"),
            TableColumn.detail("Footprint"),
            TableColumn.shortText("Baseline").lead("baseline"),
            TableColumn.shortText("Now"),
            TableColumn.detail("Source"));

    private static final List<TableColumn> OUTCOMES = List.of(
            TableColumn.key("ID"),
            TableColumn.name("Title"),
            TableColumn.detail("Footprint"),
            TableColumn.detail("Decision").lead("decided"),
            TableColumn.detail("Now").lead("now"));

    private SectionBlocks() {}

    /** A table of recorded decisions and what became of them. */
    static DataTable outcomes(List<OutcomeLine> outcomes) {
        return DataTable.untitled(
                Layout.LIST,
                OUTCOMES,
                outcomes.stream()
                        .map(line -> List.of(
                                TableCell.of(line.id()),
                                TableCell.of(line.title()),
                                TableCell.of(line.footprint()),
                                TableCell.of(line.decision()),
                                new TableCell.Words(line.now(), line.late() ? TextTone.STRONG : TextTone.PLAIN)))
                        .toList());
    }

    /** The section of a dimension: its figures, and the milestones to point out. */
    static DocumentSection dimension(ReportSection section, SourceNames sources) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.note(section.about())));
        if (section.empty()) {
            blocks.add(Paragraph.of("No milestones in this dimension."));
        } else {
            blocks.add(new Ratings(section.bar().bar()));
            if (!section.words().isEmpty()) {
                blocks.add(Bullets.of(section.words()));
            }
            blocks.add(measures(section.groups()));
            if (section.trend().telling()) {
                blocks.add(trends(section.trend(), false));
            }
        }
        if (section.hasHighlights()) {
            blocks.add(milestones(section.highlights().overdue(), sources));
            blocks.add(milestones(section.highlights().slipped(), sources));
            blocks.add(changes(section.highlights()));
        }
        return new DocumentSection(section.id(), section.number() + " " + section.label(), section.theme(), blocks);
    }

    /** A table of milestones, with the reason why each of them is listed. */
    static DataTable milestones(HighlightList highlight, SourceNames sources) {
        return new DataTable(
                highlight.title(),
                highlight.total(),
                highlight.none(),
                Layout.LIST_WHEN_NARROW,
                MILESTONES,
                highlight.shown().stream().map(line -> milestone(line, sources)).toList(),
                false);
    }

    private static List<TableCell> milestone(MilestoneLine line, SourceNames sources) {
        return List.of(
                new TableCell.Marked(
                        line.confidence() == null ? null : line.confidence().badge()),
                new TableCell.Words(line.points(), TextTone.STRONG),
                TableCell.of(line.id()),
                TableCell.of(line.title()),
                TableCell.of(line.footprint()),
                TableCell.of(line.baseline()),
                TableCell.of(line.now()),
                TableCell.quiet(sources.of(line.address())));
    }

    static ChangeList changes(SectionHighlights highlights) {
        return new ChangeList(
                highlights.newsTitle(),
                highlights.noNews(),
                highlights.news().stream()
                        .map(news -> new ChangeList.Change(
                                news.title(),
                                news.total(),
                                news.shown().stream()
                                        .map(line -> new ChangeList.Item(
                                                line.id(), line.title(), line.footprint(), line.points()))
                                        .toList()))
                        .toList());
    }

    public static MeasureGroups measures(List<FigureGroup> groups) {
        return new MeasureGroups(groups.stream()
                .map(group -> new MeasureGroup(
                        group.title(),
                        group.figures().stream().map(SectionBlocks::fact).toList()))
                .toList());
    }

    private static LabelledFact fact(Figure figure) {
        return figure.isTally()
                ? new LabelledFact.Tally(
                        figure.label(),
                        figure.parts().stream()
                                .map(part -> new LabelledFact.Part(part.label(), part.count(), part.completed()))
                                .toList(),
                        figure.basis())
                : new LabelledFact.Figure(figure.label(), TableCell.of(figure.value()), figure.basis(), figure.share());
    }

    static TrendTable trends(TrendView trend, boolean whole) {
        return new TrendTable(
                trend.months(),
                trend.charts(),
                trend.rag().stream()
                        .map(month -> new TrendTable.MonthRatings(month.bar().bar(), month.returned()))
                        .toList(),
                Arrays.stream(ConfidenceRating.values())
                        .filter(rating -> rating != ConfidenceRating.UNRATED)
                        .map(ConfidenceRating::badge)
                        .toList(),
                whole);
    }

    /** The milestones of a section by change stage. */
    public static LabelledFact.Tally stages(ReportSection section) {
        return new LabelledFact.Tally(
                "",
                section.measures().changeStage().entrySet().stream()
                        .map(stage -> new LabelledFact.Part(
                                stage.getKey().label(),
                                stage.getValue().milestones(),
                                OptionalInt.of(stage.getValue().completed())))
                        .toList(),
                "");
    }

    /** The completion rate of each month. */
    public static TableCell.OverTime completed(TrendView trend) {
        ChartView chart = trend.charts().get(0);
        return new TableCell.OverTime(chart.label(), trend.months(), chart.values());
    }

    static RatingGrid grid(FootprintGrid grid) {
        List<RatingGrid.Row> rows = new ArrayList<>();
        for (FootprintGrid.Row row : grid.rows()) {
            rows.add(new RatingGrid.Row(
                    row.name(),
                    row.code(),
                    row.state().label(),
                    row.state() == ReturnState.ACCEPTED,
                    row.cells().stream().map(FootprintGrid.Cell::rating).toList()));
        }
        return new RatingGrid(grid.columns(), rows);
    }

    /** The values that the programme corrected; empty when there are none. */
    static Optional<DocumentSection> corrected(ReportView view) {
        List<String> lines = view.corrected().stream().map(CorrectionLine::line).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(DocumentSection.titled("corrected", CorrectionLine.HEADING, Bullets.of(lines)));
    }
}
