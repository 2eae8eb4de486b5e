package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Block.Ratings;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.report.view.LearningLine;
import org.waymark.report.view.LearningSummary;
import org.waymark.report.view.LeftOutLine;
import org.waymark.report.view.ReportSection;
import org.waymark.report.view.ReportView;

/**
 * Builds the document of a progress report: returns, all dimensions, trend and decisions, then one section per
 * dimension, the footprints, the learning pairs and what was left out.
 */
final class ReportOutline {

    /** The width, in characters, from which text has room for the column of rates by month. */
    private static final int ROOM_FOR_MONTHS = 76;

    private static final List<TableColumn> LEARNING = List.of(
            TableColumn.key("Who could learn"),
            TableColumn.name("From whom").lead("could ask"),
            TableColumn.detail("Level"),
            TableColumn.detail("Why"));

    private final ReportView view;

    private ReportOutline(ReportView view) {
        this.view = view;
    }

    static Document of(ReportView view) {
        return new ReportOutline(view).document();
    }

    private Document document() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(DocumentSection.titled(
                "returns",
                "Returns",
                CoverageFacts.of(view.coverage()),
                Paragraph.note(view.coverage().deadline())));
        sections.add(DocumentSection.titled(
                "dimensions",
                "Dimensions",
                summary(),
                Paragraph.note("Confidence of the open milestones: G green, A amber, R red, - unrated."
                        + " Completed: of those not stopped"
                        + (view.overall().trend().telling() ? ", now and over time" : "")
                        + ". Slippage: median days against the baseline date, + is late."),
                Paragraph.note(view.dimensionsNote())));
        sections.add(DocumentSection.titled("trend", "Trend", trend()));
        sections.add(DocumentSection.titled("decisions", "Decisions", SectionBlocks.milestones(view.pressing())));
        if (!view.outcomes().isEmpty()) {
            sections.add(DocumentSection.titled("outcomes", view.outcomesTitle(), SectionBlocks.outcomes(view.outcomes())));
        }
        view.dimensions().forEach(section -> sections.add(dimension(section)));
        sections.add(DocumentSection.titled("footprints", "Footprints by dimension", SectionBlocks.grid(view.grid())));
        sections.add(new DocumentSection("learning", "", "Who could learn from whom", learning()));
        sections.add(DocumentSection.titled("left-out", "Left out", leftOut()));
        return new Document(
                view.programme(),
                "Progress in " + view.period(),
                "As of " + view.asOf() + ". " + view.comparison(),
                view.narrowed(),
                view.headlines(),
                sections);
    }

    private DataTable summary() {
        boolean months = view.overall().trend().telling();
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.key("Dimension"),
                TableColumn.shortText("Confidence"),
                TableColumn.number("Open"),
                TableColumn.number("Completed")));
        if (months) {
            columns.add(TableColumn.shortText("Over time").from(ROOM_FOR_MONTHS));
        }
        columns.add(TableColumn.number("Overdue"));
        columns.add(TableColumn.number("Slippage"));
        List<List<TableCell>> rows = new ArrayList<>();
        view.dimensions().forEach(section -> rows.add(summary(section, section.label(), months)));
        rows.add(summary(view.overall(), "All", months));
        return new DataTable("", -1, "", Layout.COLUMNS, columns, rows, true);
    }

    private static List<TableCell> summary(ReportSection section, String label, boolean months) {
        List<TableCell> cells = new ArrayList<>(List.of(
                TableCell.of(label),
                new TableCell.Rated(section.bar().bar()),
                TableCell.of(section.measures().open()),
                new TableCell.Percent(section.measures().completionRate().value())));
        if (months) {
            cells.add(SectionBlocks.completed(section.trend()));
        }
        cells.add(TableCell.of(section.measures().overdue()));
        cells.add(new TableCell.SignedDelay(section.measures().slippageDays().median()));
        return cells;
    }

    private Block trend() {
        return view.overall().trend().telling()
                ? SectionBlocks.trends(view.overall().trend(), true)
                : Paragraph.note("There are too few months with data to show a trend.");
    }

    private static DocumentSection dimension(ReportSection section) {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.note(section.about())));
        if (section.empty()) {
            blocks.add(Paragraph.of("No milestones in this dimension."));
        } else {
            blocks.add(new Ratings(section.bar().bar()));
            if (!section.words().isEmpty()) {
                blocks.add(Bullets.of(section.words()));
            }
            blocks.add(SectionBlocks.measures(section.groups()));
            if (section.trend().telling()) {
                blocks.add(SectionBlocks.trends(section.trend(), false));
            }
        }
        if (section.hasHighlights()) {
            blocks.add(SectionBlocks.milestones(section.highlights().overdue()));
            blocks.add(SectionBlocks.milestones(section.highlights().slipped()));
            blocks.add(SectionBlocks.changes(section.highlights()));
        }
        return new DocumentSection(section.id(), section.number() + " " + section.label(), section.theme(), blocks);
    }

    private List<Block> learning() {
        List<LearningSummary> lessons = view.lessons();
        if (lessons.isEmpty()) {
            return List.of(Paragraph.note(LearningSummary.NONE));
        }
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.note(LearningSummary.ABOUT)));
        for (LearningSummary lesson : lessons) {
            blocks.add(new DataTable(
                    lesson.dimension(),
                    lesson.shown().size() + lesson.rest(),
                    "",
                    Layout.LIST_WHEN_NARROW,
                    LEARNING,
                    lesson.shown().stream().map(ReportOutline::lesson).toList(),
                    false));
        }
        return blocks;
    }

    private static List<TableCell> lesson(LearningLine line) {
        return List.of(
                TableCell.of(line.to()),
                TableCell.of(line.from()),
                TableCell.of(line.level()),
                TableCell.of(line.why()));
    }

    private Block leftOut() {
        return view.leftOut().isEmpty()
                ? Paragraph.note("Nothing was left out.")
                : new Bullets(
                        view.leftOut().stream().map(ReportOutline::leftOut).toList());
    }

    private static Bullets.Item leftOut(LeftOutLine line) {
        List<String> places = new ArrayList<>(line.places());
        if (line.more()) {
            places.add("and others");
        }
        return new Bullets.Item(line.what(), places);
    }
}
