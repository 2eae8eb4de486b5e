package org.waymark.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.waymark.document.MarkdownText;
import org.waymark.report.view.Figure;
import org.waymark.report.view.FigureGroup;
import org.waymark.report.view.Highlight;
import org.waymark.report.view.MilestoneLine;
import org.waymark.report.view.Section;
import org.waymark.text.Formats;

/** One dimension in MarkdownText. */
final class SectionMarkdown {

    private static final int BAR = 40;

    private SectionMarkdown() {}

    static void write(Section section, MarkdownText markdown) {
        markdown.heading(2, section.number() + " " + section.label() + ": " + Formats.lower(section.theme()));
        markdown.paragraph(section.about());
        if (section.empty()) {
            markdown.paragraph("No milestones in this dimension.");
        } else {
            bar(section, markdown);
            markdown.list(section.words());
            List<List<String>> rows = new ArrayList<>();
            section.groups().forEach(group -> figures(group, rows));
            markdown.table(List.of("Group", "Measure", "Figure", "Based on"), rows);
            TrendMarkdown.part(section.trend(), markdown);
        }
        if (section.hasHighlights()) {
            worst(section.highlights().overdue(), markdown);
            worst(section.highlights().slipped(), markdown);
            news(section, markdown);
        }
    }

    private static void bar(Section section, MarkdownText markdown) {
        if (section.bar().empty()) {
            markdown.paragraph("No open milestones.");
            return;
        }
        StringBuilder letters = new StringBuilder();
        section.bar()
                .cells(BAR)
                .forEach((confidence, cells) ->
                        letters.append(String.valueOf(confidence.letter()).repeat(cells)));
        markdown.bar(letters.toString());
        markdown.paragraph("Confidence of " + section.bar().openCount() + ": "
                + section.bar().words() + ".");
    }

    private static void figures(FigureGroup group, List<List<String>> rows) {
        String title = group.title();
        for (Figure figure : group.figures()) {
            rows.add(List.of(title, figure.label(), figure.isTally() ? parts(figure) : figure.value(), figure.basis()));
            title = "";
        }
    }

    private static String parts(Figure figure) {
        return String.join(
                ", ",
                figure.parts().stream()
                        .map(part -> Formats.count(part.count()) + " " + Formats.lower(part.label())
                                + (part.completed().isEmpty()
                                        ? ""
                                        : " (" + Formats.count(part.completed().getAsInt()) + " completed)"))
                        .toList());
    }

    /** A list that says of each milestone why it stands there. */
    static void worst(Highlight highlight, MarkdownText markdown) {
        markdown.heading(3, highlight.title());
        if (highlight.empty()) {
            markdown.paragraph(highlight.none());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (MilestoneLine line : highlight.shown()) {
            rows.add(List.of(
                    line.points(),
                    line.standing(),
                    line.id(),
                    line.title(),
                    line.footprint(),
                    line.baseline(),
                    line.now(),
                    line.source()));
        }
        markdown.table(List.of("Why", "Confidence", "ID", "Title", "Footprint", ">Baseline", "Now", "Source"), rows);
        if (highlight.rest() > 0) {
            markdown.paragraph(highlight.shown().size() + " of " + Formats.count(highlight.total()) + " are shown.");
        }
    }

    private static void news(Section section, MarkdownText markdown) {
        markdown.heading(3, section.highlights().newsTitle());
        if (section.highlights().news().isEmpty()) {
            markdown.paragraph(section.highlights().noNews());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Highlight news : section.highlights().news()) {
            String title = news.title() + " (" + Formats.count(news.total()) + ")";
            for (MilestoneLine line : news.shown()) {
                rows.add(List.of(title, line.id(), line.title(), line.footprint(), line.points()));
                title = "";
            }
            if (news.rest() > 0) {
                rows.add(List.of("", "", "and " + Formats.count(news.rest()) + " more", "", ""));
            }
        }
        markdown.table(List.of("Change", "ID", "Title", "Footprint", "Confidence"), rows);
    }
}
