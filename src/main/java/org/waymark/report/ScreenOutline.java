package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Document;
import org.waymark.document.DocumentSection;
import org.waymark.document.TextTone;
import org.waymark.forecast.Forecasts;
import org.waymark.programme.Dimension;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.DecisionLine;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.SourceNames;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/**
 * Builds the document of a progress report that fits on one screen: whether the programme is on track, what needs a
 * decision, what changed, the dimensions, and whose return to chase. A report on some dimensions continues with them.
 */
final class ScreenOutline {

    /** How many decisions are shown in full; the others are only named. */
    private static final int DECISIONS = 3;

    /** How many footprints a list names. */
    private static final int NAMES = 5;

    /** After how many characters a narrative is cut. */
    private static final int QUOTATION = 180;

    private final ReportView view;
    private final Forecasts forecasts;
    private final String next;

    private ScreenOutline(ReportContent content, String next) {
        this.view = ReportView.of(content.progress(), content.forecasts());
        this.forecasts = content.forecasts();
        this.next = next;
    }

    /**
     * Builds the document.
     *
     * @param content the content of the report
     * @param next the command to run next; may be empty
     */
    static Document of(ReportContent content, String next) {
        return new ScreenOutline(content, next).document();
    }

    private Document document() {
        List<DocumentSection> sections = new ArrayList<>();
        sections.add(DocumentSection.titled("answer", "", answer()));
        if (!view.overall().empty()) {
            sections.add(new DocumentSection("decisions", "", AnswerBlocks.decisionsTitle(view), decisions()));
            if (!view.outcomes().isEmpty()) {
                sections.add(DocumentSection.titled(
                        "outcomes", view.outcomesTitle(), SectionBlocks.outcomes(view.outcomes())));
            }
            sections.add(AnswerBlocks.changes(view));
            sections.add(DocumentSection.titled("dimensions", "Dimensions", AnswerBlocks.dimensions(view)));
        }
        sections.add(DocumentSection.titled("returns", "Returns", Paragraph.of(returns())));
        AnswerBlocks.forecasts(forecasts).ifPresent(sections::add);
        if (view.dimensions().size() < Dimension.values().length) {
            SourceNames sources = SourceNames.of(view);
            view.dimensions().forEach(section -> sections.add(SectionBlocks.dimension(section, sources)));
        }
        sections.add(DocumentSection.titled("next", "", closing()));
        return new Document(
                view.programme(),
                "Progress in " + view.period(),
                "As of " + view.asOf() + ". " + view.comparison(),
                view.narrowed(),
                List.of(),
                sections);
    }

    private Block[] answer() {
        if (view.overall().empty()) {
            return new Block[] {new Paragraph(view.burnUp().verdict(), TextTone.STRONG)};
        }
        return new Block[] {
            new Paragraph(view.burnUp().verdict(), TextTone.STRONG),
            view.burnUp().chart(),
            Paragraph.of(String.join(" ", view.state()))
        };
    }

    private List<Block> decisions() {
        List<DecisionLine> all = view.decisions();
        if (all.isEmpty()) {
            return List.of(Paragraph.of(view.pressing().none()));
        }
        List<Block> blocks = new ArrayList<>();
        all.stream()
                .limit(DECISIONS)
                .forEach(decision -> blocks.add(decision.block(shortened(decision.narrative()), "")));
        if (all.size() > DECISIONS) {
            List<String> others = all.stream()
                    .skip(DECISIONS)
                    .map(decision -> decision.milestone().title() + " ("
                            + decision.milestone().footprint() + ")")
                    .toList();
            blocks.add(Paragraph.note("Also: " + English.and(others, NAMES) + "."));
        }
        return blocks;
    }

    /** The text up to the last word that fits. */
    private static String shortened(String text) {
        if (text.length() <= QUOTATION) {
            return text;
        }
        int end = text.lastIndexOf(' ', QUOTATION);
        return text.substring(0, end < 0 ? QUOTATION : end) + " ...";
    }

    private String returns() {
        CoverageView coverage = view.coverage();
        List<String> clauses = new ArrayList<>();
        clauses.add(coverage.rates().get(0).basis());
        coverage.lists()
                .forEach(list -> clauses.add(FigureText.lower(list.label()) + ": " + English.and(list.names(), NAMES)));
        return English.capital(String.join("; ", clauses)) + ". " + coverage.deadline();
    }

    private Block[] closing() {
        Paragraph full = Paragraph.note("Every dimension, footprint, trend and row: add --full");
        return next.isEmpty() ? new Block[] {full} : new Block[] {full, Paragraph.note("Next: " + next)};
    }
}
