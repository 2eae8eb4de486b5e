package org.waymark.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.document.MarkdownText;
import org.waymark.progress.Progress;
import org.waymark.report.view.CoverageView;
import org.waymark.report.view.Grid;
import org.waymark.report.view.LearningLine;
import org.waymark.report.view.LeftOutLine;
import org.waymark.report.view.Lessons;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.Section;
import org.waymark.text.Formats;

/** Writes progress as GitHub-flavoured Markdown, for an issue, a wiki or a repository. */
public final class MarkdownReport {

    /** Writes the whole report; flushes but does not close {@code out}. */
    public void render(Progress progress, Writer out) throws IOException {
        ReportView view = ReportView.of(progress);
        MarkdownText markdown = new MarkdownText();
        opening(view, markdown);
        coverage(view.coverage(), markdown);
        summary(view, markdown);
        TrendMarkdown.overall(view.overall().trend(), markdown);
        markdown.heading(2, "Decisions");
        SectionMarkdown.worst(view.pressing(), markdown);
        for (Section section : view.dimensions()) {
            SectionMarkdown.write(section, markdown);
        }
        grid(view.grid(), markdown);
        learning(view.lessons(), markdown);
        leftOut(view.leftOut(), markdown);
        out.write(markdown.text());
        out.flush();
    }

    private static void opening(ReportView view, MarkdownText markdown) {
        markdown.heading(1, view.programme() + ": progress in " + view.period());
        markdown.paragraph("As of " + view.asOf() + ". " + view.comparison());
        if (view.narrowed() != null) {
            markdown.strong("Shown: " + view.narrowed());
        }
        markdown.list(view.headlines());
    }

    private static void coverage(CoverageView coverage, MarkdownText markdown) {
        markdown.heading(2, "Returns");
        markdown.table(
                coverage.counts().stream().map(count -> ">" + count.label()).toList(),
                List.of(coverage.counts().stream()
                        .map(CoverageView.Count::value)
                        .toList()));
        Stream<String> rates =
                coverage.rates().stream().map(rate -> rate.label() + ": " + rate.value() + ", " + rate.basis() + ".");
        Stream<String> lists =
                coverage.lists().stream().map(names -> names.label() + ": " + String.join("; ", names.names()) + ".");
        markdown.list(Stream.of(rates, lists, Stream.of(coverage.deadline()))
                .flatMap(s -> s)
                .toList());
    }

    private static void summary(ReportView view, MarkdownText markdown) {
        markdown.heading(2, "Dimensions");
        List<List<String>> rows = new ArrayList<>();
        view.dimensions().forEach(section -> rows.add(summary(section)));
        rows.add(summary(view.overall()));
        markdown.table(
                List.of("Dimension", "Confidence of the open", ">Open", ">Completed", ">Overdue", ">Median slippage"),
                rows);
        markdown.paragraph("G green, A amber, R red, - unrated. " + view.dimensionsNote());
    }

    private static List<String> summary(Section section) {
        return List.of(
                section.label(),
                section.bar().empty() ? "no open milestones" : section.bar().tally(),
                Formats.count(section.measures().open()),
                Formats.percent(section.measures().completionRate().value()),
                Formats.count(section.measures().overdue()),
                Formats.late(section.measures().slippageDays().median()));
    }

    private static void grid(Grid grid, MarkdownText markdown) {
        List<String> heads = new ArrayList<>(List.of("Footprint", "Code", "Return"));
        heads.addAll(grid.columns());
        List<List<String>> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<String> cells =
                    new ArrayList<>(List.of(row.name(), row.code(), row.state().label()));
            for (int column = 0; column < grid.columns().size(); column++) {
                cells.add(row.missing() ? "no return" : row.cells().get(column).words());
            }
            rows.add(cells);
        }
        markdown.heading(2, "Footprints by dimension").table(heads, rows);
    }

    private static void learning(List<Lessons> lessons, MarkdownText markdown) {
        markdown.heading(2, "Who could learn from whom");
        markdown.paragraph(lessons.isEmpty() ? Lessons.NONE : Lessons.ABOUT);
        List<List<String>> rows = new ArrayList<>();
        for (Lessons of : lessons) {
            for (LearningLine line : of.shown()) {
                rows.add(List.of(of.dimension(), line.level(), line.to(), line.from(), line.why()));
            }
            if (of.rest() > 0) {
                rows.add(List.of(of.dimension(), "and " + Formats.count(of.rest(), "more pair"), "", "", ""));
            }
        }
        if (!rows.isEmpty()) {
            markdown.table(List.of("Dimension", "Level", "Who could learn", "From whom", "Why"), rows);
        }
    }

    private static void leftOut(List<LeftOutLine> lines, MarkdownText markdown) {
        markdown.heading(2, "Left out");
        if (lines.isEmpty()) {
            markdown.paragraph("Nothing was left out.");
            return;
        }
        markdown.list(lines.stream().map(MarkdownReport::leftOut).toList());
    }

    private static String leftOut(LeftOutLine line) {
        if (line.places().isEmpty()) {
            return line.what() + ".";
        }
        String more = line.more() ? "; and others" : "";
        return line.what() + " (" + String.join("; ", line.places()) + more + ").";
    }
}
