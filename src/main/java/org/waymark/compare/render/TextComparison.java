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
import org.waymark.report.text.Headings;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.TextTable.Align;
import org.waymark.terminal.Wrap;
import org.waymark.text.Formats;

/** Writes a comparison as text for a terminal or a plain file. */
record TextComparison(TextStyle style) {

    void render(CompareView view, Writer out) throws IOException {
        for (Line line : document(view).lines()) {
            out.write(line.paint(style.palette()));
            out.write('\n');
        }
        out.flush();
    }

    private TextBlock document(CompareView view) {
        Headings headings = new Headings(style);
        TextBlock block = headings.banner(view.programme(), view.title());
        block.add(Wrap.line(Line.of(view.opening(), Ink.MUTED), style.width()));
        if (view.narrowed() != null) {
            block.add(Wrap.line(Line.of("Shown: " + view.narrowed(), Ink.STRONG), style.width()));
        }
        block.blank().add(headings.bullets(view.headlines()));
        for (Sheet sheet : view.sheets()) {
            block.blank().add(headings.rule(sheet.title())).add(sheet(sheet));
        }
        for (Chapter chapter : view.chapters()) {
            block.blank().add(headings.rule(chapter.label(), chapter.theme())).add(chapter(chapter));
        }
        return block;
    }

    private TextBlock sheet(Sheet sheet) {
        List<Align> aligns = new ArrayList<>(List.of(sheet.numbers() ? Align.LEFT : Align.WRAP));
        while (aligns.size() < sheet.heads().size()) {
            aligns.add(sheet.numbers() ? Align.RIGHT : Align.WRAP);
        }
        TextTable table = new TextTable(sheet.heads(), aligns);
        sheet.rows().forEach(row -> table.row(row.stream().map(Line::of).toList()));
        int width = style.width() - 1;
        TextBlock block = table.block(width);
        if (!sheet.note().isEmpty()) {
            block.add(Wrap.line(Line.of(sheet.note(), Ink.MUTED), width));
        }
        return block.indent(1);
    }

    private TextBlock chapter(Chapter chapter) {
        int width = style.width() - 2;
        TextBlock block = new TextBlock();
        chapter.sentences().forEach(sentence -> block.add(Wrap.line(Line.of(sentence, Ink.MUTED), width)));
        for (Group group : chapter.groups()) {
            block.blank()
                    .add(Line.of(group.title(), Ink.STRONG)
                            .add("  " + Formats.count(group.items().size()), Ink.MUTED));
            if (style.wide()) {
                block.add(table(group).block(width - 2).indent(2));
            } else {
                group.items().forEach(item -> block.add(item(item, group, width)));
            }
        }
        return block.indent(2);
    }

    private TextTable table(Group group) {
        List<String> heads = new ArrayList<>(group.heads());
        List<Align> aligns = new ArrayList<>();
        heads.forEach(head -> aligns.add(aligns.isEmpty() ? Align.LEFT : Align.WRAP));
        if (group.marked()) {
            heads.add(0, "");
            aligns.add(0, Align.LEFT);
        }
        TextTable table = new TextTable(heads, aligns);
        for (Item item : group.items()) {
            List<Line> cells =
                    new ArrayList<>(item.cells().stream().map(Line::of).toList());
            if (group.marked()) {
                cells.add(0, mark(item));
            }
            table.row(cells);
        }
        return table;
    }

    /** Without its source, which the other formats and wider terminals have room for. */
    private TextBlock item(Item item, Group group, int width) {
        int indent = group.marked() ? 6 : 2;
        Line text = Line.of(item.cells().get(0), Ink.STRONG)
                .add("  ")
                .add(item.cells().get(1));
        List<Line> lines = new ArrayList<>(Wrap.line(text, width - indent));
        List<String> details = IntStream.range(2, item.cells().size())
                .filter(at -> !group.heads().get(at).equals(CompareView.SOURCE))
                .mapToObj(item.cells()::get)
                .filter(cell -> !cell.isEmpty())
                .toList();
        lines.addAll(Wrap.line(Line.of(style.glyphs().beside(details), Ink.MUTED), width - indent));
        return group.marked()
                ? TextBlock.hanging(mark(item).indent(2), indent, lines)
                : new TextBlock().add(lines).indent(indent);
    }

    private static Line mark(Item item) {
        Mark mark = item.mark();
        return mark == null ? new Line() : Line.of(" " + mark.sign() + " ", mark.ink());
    }
}
