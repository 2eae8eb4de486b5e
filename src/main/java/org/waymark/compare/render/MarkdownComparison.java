package org.waymark.compare.render;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.compare.render.CompareView.Chapter;
import org.waymark.compare.render.CompareView.Group;
import org.waymark.compare.render.CompareView.Item;
import org.waymark.compare.render.CompareView.Sheet;
import org.waymark.report.markdown.Markdown;
import org.waymark.text.Formats;

/** Writes a comparison as GitHub-flavoured Markdown. */
final class MarkdownComparison {

    private MarkdownComparison() {}

    static void render(CompareView view, Writer out) throws IOException {
        Markdown markdown = new Markdown();
        markdown.heading(1, view.programme() + ": " + Formats.lower(view.title()));
        markdown.paragraph(view.opening());
        if (view.narrowed() != null) {
            markdown.strong("Shown: " + view.narrowed());
        }
        markdown.list(view.headlines());
        view.sheets().forEach(sheet -> sheet(sheet, markdown));
        view.chapters().forEach(chapter -> chapter(chapter, markdown));
        out.write(markdown.text());
        out.flush();
    }

    private static void sheet(Sheet sheet, Markdown markdown) {
        List<String> heads = IntStream.range(0, sheet.heads().size())
                .mapToObj(at ->
                        (at > 0 && sheet.numbers() ? ">" : "") + sheet.heads().get(at))
                .toList();
        markdown.heading(2, sheet.title()).table(heads, sheet.rows()).paragraph(sheet.note());
    }

    private static void chapter(Chapter chapter, Markdown markdown) {
        String theme = chapter.theme().isEmpty() ? "" : ": " + chapter.theme();
        markdown.heading(2, chapter.label() + theme).list(chapter.sentences());
        for (Group group : chapter.groups()) {
            markdown.heading(
                    3, group.title() + " (" + Formats.count(group.items().size()) + ")");
            List<String> heads = new ArrayList<>(group.heads());
            if (group.marked()) {
                heads.add(0, "");
            }
            markdown.table(
                    heads, group.items().stream().map(item -> row(item, group)).toList());
        }
    }

    private static List<String> row(Item item, Group group) {
        List<String> row = new ArrayList<>(item.cells());
        if (group.marked()) {
            row.add(0, item.mark() == null ? "" : item.mark().words());
        }
        return row;
    }
}
