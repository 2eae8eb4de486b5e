package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Layout;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.ChangeList;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TableCell;
import org.waymark.document.TableColumn;
import org.waymark.forecast.Forecasts;
import org.waymark.report.view.LearningLine;
import org.waymark.report.view.LearningSummary;
import org.waymark.report.view.LeftOutLine;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.SourceNames;

/**
 * Builds the document of a progress report, the answer first: plan and progress, decisions, changes, all dimensions,
 * footprints and returns, then the trend, one section per dimension, the learning pairs and what was left out.
 */
final class ReportOutline {

    private static final List<TableColumn> LEARNING = List.of(
            TableColumn.key("Who could learn"),
            TableColumn.name("From whom").lead("could ask"),
            TableColumn.detail("Level"),
            TableColumn.detail("Why"),
            TableColumn.detail("What they learned"));

    /** The most milestones of each kind of change that are named below their numbers. */
    private static final int CHANGES = 5;

    private final ReportView view;
    private final Forecasts forecasts;
    private final SourceNames sources;

    private ReportOutline(ReportContent content) {
        this.view = ReportView.of(content.progress(), content.forecasts());
        this.forecasts = content.forecasts();
        this.sources = SourceNames.of(view);
    }

    static Document of(ReportContent content) {
        return new ReportOutline(content).document();
    }

    private Document document() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(DocumentSection.titled(
                        "plan", "Plan and progress", view.burnUp().chart())
                .answering());
        sections.add(new DocumentSection(
                        "decisions", "", AnswerBlocks.decisionsTitle(view), AnswerBlocks.decisions(view, sources))
                .answering());
        if (!view.outcomes().isEmpty()) {
            sections.add(
                    DocumentSection.titled("outcomes", view.outcomesTitle(), SectionBlocks.outcomes(view.outcomes())));
        }
        sections.add(changes().answering());
        sections.add(DocumentSection.titled(
                "dimensions",
                "Dimensions",
                AnswerBlocks.dimensions(view),
                Paragraph.note(
                        "Confidence: open milestones by rating, G green, A amber, R red, - unrated. Completed: of those"
                                + " not stopped"
                                + (view.overall().trend().telling() ? ", now and over time" : "")
                                + ". Worst slip: the open milestone forecast the most days after its baseline date."),
                Paragraph.note(view.dimensionsNote())));
        sections.add(DocumentSection.titled("footprints", "Footprints by dimension", SectionBlocks.grid(view.grid())));
        if (!view.funnels().isEmpty()) {
            sections.add(new DocumentSection("comparison", "", ComparisonBlocks.TITLE, ComparisonBlocks.of(view)));
        }
        sections.add(DocumentSection.titled(
                "returns",
                "Returns",
                CoverageFacts.of(view.coverage()),
                Paragraph.note(view.coverage().deadline())));
        AnswerBlocks.forecasts(forecasts).ifPresent(sections::add);
        sections.add(DocumentSection.titled("trend", "Trend", trend()));
        view.dimensions().forEach(section -> sections.add(SectionBlocks.dimension(section, sources)));
        sections.add(new DocumentSection("learning", "", "Who could learn from whom", learning()));
        sections.add(DocumentSection.titled("left-out", "Left out", leftOut()));
        SectionBlocks.corrected(view).ifPresent(sections::add);
        return new Document(
                view.programme(),
                "Progress in " + view.period(),
                "As of " + view.asOf() + ". " + view.comparison() + sources.after(),
                view.narrowed(),
                view.headlines(),
                sections);
    }

    /** The numbers of changes and, below them, some of the milestones that changed. */
    private DocumentSection changes() {
        DocumentSection counts = AnswerBlocks.changes(view);
        ChangeList named = SectionBlocks.changes(view.overall().highlights());
        List<Block> blocks = new ArrayList<>(counts.blocks());
        if (!named.changes().isEmpty()) {
            blocks.add(named.untitled().first(CHANGES));
        }
        return new DocumentSection(counts.id(), counts.label(), counts.title(), blocks);
    }

    private Block trend() {
        return view.overall().trend().telling()
                ? SectionBlocks.trends(view.overall().trend(), true)
                : Paragraph.note("There are too few months with data to show a trend.");
    }

    private List<Block> learning() {
        List<LearningSummary> lessons = view.lessons();
        if (lessons.isEmpty()) {
            return List.of(Paragraph.note(LearningSummary.NONE));
        }
        List<Block> blocks =
                new ArrayList<>(List.of(Paragraph.note(LearningSummary.ABOUT), Paragraph.note(view.learningNote())));
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
                TableCell.of(line.why()),
                TableCell.of(line.quotations()));
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
