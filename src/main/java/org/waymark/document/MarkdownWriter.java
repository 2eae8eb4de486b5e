package org.waymark.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.Count;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Facts;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Fact.Figure;
import org.waymark.document.Fact.Names;
import org.waymark.text.Formats;

/** Writes a document as GitHub-flavoured Markdown, for an issue, a wiki or a repository. */
final class MarkdownWriter {

    private final MarkdownText text = new MarkdownText();

    private MarkdownWriter() {}

    static void write(Document document, Writer out) throws IOException {
        MarkdownWriter writer = new MarkdownWriter();
        writer.document(document);
        out.write(writer.text.text());
    }

    private void document(Document document) {
        text.heading(1, document.programme() + ": " + Formats.lower(document.title()));
        text.paragraph(document.opening());
        if (document.shown() != null) {
            text.strong("Shown: " + document.shown());
        }
        text.list(document.headlines());
        for (DocumentSection section : document.sections()) {
            if (section.headed()) {
                text.heading(2, section.heading());
            }
            section.blocks().forEach(this::block);
        }
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            text.paragraph(paragraph.text());
        } else if (block instanceof Bullets bullets) {
            text.list(bullets.items());
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof DataTable table) {
            table(table);
        }
    }

    private void facts(Facts facts) {
        text.table(
                facts.counts().stream().map(count -> ">" + count.label()).toList(),
                List.of(facts.counts().stream()
                        .map(Count::value)
                        .map(TableCell::text)
                        .toList()));
        text.list(facts.facts().stream().map(MarkdownWriter::fact).toList());
    }

    private static String fact(Fact fact) {
        if (fact instanceof Names names) {
            return names.label() + ": " + String.join("; ", names.names()) + ".";
        }
        Figure figure = (Figure) fact;
        return figure.label() + ": " + figure.value().text() + ", " + figure.basis() + ".";
    }

    private void table(DataTable table) {
        if (!table.title().isEmpty()) {
            boolean counted = table.total() >= 0 && !table.rows().isEmpty();
            text.heading(
                    3,
                    table.title() + (counted ? " (" + Formats.shown(table.rows().size(), table.total()) + ")" : ""));
        }
        if (table.rows().isEmpty()) {
            text.paragraph(table.none());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.stream().map(TableCell::text).toList()));
        text.table(
                table.columns().stream()
                        .map(column -> (column.isNumber() ? ">" : "") + column.heading())
                        .toList(),
                rows);
    }
}
