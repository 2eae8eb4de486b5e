package org.waymark.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.waymark.progress.ReturnState;
import org.waymark.report.status.CollectionStatus;
import org.waymark.report.status.StatusView;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.Wrap;

/** Writes who has sent what as text for a terminal or a plain file. Lines end with a line feed on every platform. */
public final class StatusText {

    private final TextStyle style;

    public StatusText(TextStyle style) {
        this.style = style;
    }

    /** Writes the whole document; flushes but does not close {@code out}. */
    public void render(CollectionStatus status, Writer out) throws IOException {
        for (Line line : document(StatusView.of(status)).lines()) {
            out.write(line.paint(style.palette()));
            out.write('\n');
        }
        out.flush();
    }

    private TextBlock document(StatusView view) {
        int width = style.width();
        OpeningBlocks opening = new OpeningBlocks(style);
        Headings headings = new Headings(style);
        TextBlock block = headings.banner(view.programme(), "Returns for " + view.month());
        block.add(Wrap.line(Line.of(view.speaks(), Ink.MUTED), width)).blank();
        block.add(opening.counts(view.counts(), view.rates()).indent(2)).blank();
        block.add(headings.rule("To chase")).add(chase(view, width - 2).indent(2));
        if (!view.rows().isEmpty()) {
            block.blank()
                    .add(headings.rule("Every footprint"))
                    .add(rows(view, width - 2).indent(2));
        }
        list(block, headings, "Not expected, or not readable", view.strays());
        list(block, headings, "Superseded", view.superseded());
        return block;
    }

    private TextBlock chase(StatusView view, int width) {
        TextBlock block = new TextBlock();
        if (view.chase().isEmpty()) {
            return block.add(Wrap.text("Nobody: every return is in, accepted and on time.", width));
        }
        for (StatusView.Chase each : view.chase()) {
            Line head = new Line().add(each.who(), Ink.STRONG).add("  ").add(" " + each.ask() + " ", ink(each.state()));
            block.add(Wrap.line(head, width));
            block.add(TextBlock.hanging(new Line(), 2, Wrap.text(each.why(), Math.min(width, 100) - 2)));
        }
        return block;
    }

    /** In a narrow terminal files are left away: they would leave the names no room. */
    private TextBlock rows(StatusView view, int width) {
        List<String> heads = new ArrayList<>(List.of("Code", "Footprint", "Return", "Submitted", "Errors", "Warnings"));
        List<TextTable.Align> aligns = new ArrayList<>(List.of(
                TextTable.Align.LEFT,
                TextTable.Align.WRAP,
                TextTable.Align.WRAP,
                TextTable.Align.LEFT,
                TextTable.Align.RIGHT,
                TextTable.Align.RIGHT));
        if (style.wide()) {
            heads.add("File");
            aligns.add(TextTable.Align.WRAP);
        }
        TextTable table = new TextTable(heads, aligns);
        view.rows().forEach(row -> table.row(row(row)));
        return table.block(width);
    }

    private List<Line> row(StatusView.Row row) {
        List<Line> cells = new ArrayList<>(List.of(
                Line.of(row.code()),
                Line.of(row.name()),
                Line.of(row.standing(), row.state() == ReturnState.ACCEPTED ? Ink.PLAIN : ink(row.state())),
                Line.of(row.submitted()),
                Line.of(row.errors()),
                Line.of(row.warnings())));
        if (style.wide()) {
            cells.add(Line.of(row.file(), Ink.MUTED));
        }
        return cells;
    }

    private static void list(TextBlock block, Headings headings, String title, List<String> items) {
        if (!items.isEmpty()) {
            block.blank().add(headings.rule(title)).add(headings.bullets(items));
        }
    }

    private static Ink ink(ReturnState state) {
        return switch (state) {
            case ACCEPTED -> Ink.GREEN;
            case NEEDS_CORRECTION -> Ink.AMBER;
            case MISSING -> Ink.RED;
        };
    }
}
