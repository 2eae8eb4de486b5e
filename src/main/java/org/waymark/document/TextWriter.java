package org.waymark.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Facts;
import org.waymark.document.Block.Paragraph;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;

/**
 * Writes a document as text for a terminal or a plain file. Lines end with a line feed on every platform, and none is
 * wider than the style asks for.
 */
final class TextWriter {

    /** Columns by which the body of a section is indented. */
    private static final int INDENT = 2;

    private final TextStyle style;
    private final TextHeadings headings;

    TextWriter(TextStyle style) {
        this.style = style;
        this.headings = new TextHeadings(style);
    }

    void write(Document document, Writer out) throws IOException {
        for (Line line : lines(document)) {
            out.write(line.paint(style.palette()));
            out.write('\n');
        }
    }

    private List<Line> lines(Document document) {
        TextBlock all = headings.banner(document.programme(), document.title());
        all.add(Wrap.line(Line.of(document.opening(), Ink.MUTED), style.width()));
        if (document.shown() != null) {
            all.add(Wrap.line(Line.of("Shown: " + document.shown(), Ink.STRONG), style.width()));
        }
        if (!document.headlines().isEmpty()) {
            all.blank().add(bullets(document.headlines(), style.width()));
        }
        for (DocumentSection section : document.sections()) {
            all.blank();
            if (section.headed()) {
                all.add(
                        section.label().isEmpty()
                                ? headings.rule(section.title())
                                : headings.rule(section.label(), section.title()));
            }
            all.add(body(section.blocks()).indent(INDENT));
        }
        return all.lines();
    }

    /** Blocks with a blank line between them; a paragraph follows what it qualifies without one. */
    private TextBlock body(List<Block> blocks) {
        TextBlock body = new TextBlock();
        for (Block block : blocks) {
            if (body.size() > 0 && !(block instanceof Paragraph)) {
                body.blank();
            }
            body.add(block(block, style.width() - INDENT));
        }
        return body;
    }

    private TextBlock block(Block block, int width) {
        if (block instanceof Paragraph paragraph) {
            return TextBlock.wrapped(paragraph.text(), paragraph.tone().ink(), width);
        }
        if (block instanceof Bullets bullets) {
            return bullets(bullets.items(), width);
        }
        if (block instanceof Facts facts) {
            return new TextFacts(style).block(facts, width);
        }
        return new TextTables(style).block((DataTable) block, width);
    }

    private TextBlock bullets(List<String> items, int width) {
        TextBlock block = new TextBlock();
        for (String item : items) {
            block.add(TextBlock.hanging(
                    Line.of(style.glyphs().bullet), 2, Wrap.text(item, Math.min(width, TextStyle.READABLE) - 2)));
        }
        return block;
    }
}
