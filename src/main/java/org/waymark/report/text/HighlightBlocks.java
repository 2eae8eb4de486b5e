package org.waymark.report.text;

import java.util.ArrayList;
import java.util.List;
import org.waymark.report.view.Highlight;
import org.waymark.report.view.Highlights;
import org.waymark.report.view.MilestoneLine;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.TextTable;
import org.waymark.terminal.Wrap;
import org.waymark.text.Formats;

/** Lists of milestones as blocks of text. */
final class HighlightBlocks {

    private final TextStyle style;

    HighlightBlocks(TextStyle style) {
        this.style = style;
    }

    TextBlock block(Highlights highlights, int width) {
        TextBlock block = worst(highlights.overdue(), width).blank();
        block.add(worst(highlights.slipped(), width)).blank();
        block.add(Line.of(highlights.newsTitle(), Ink.STRONG));
        if (highlights.news().isEmpty()) {
            return block.add(Line.of(highlights.noNews(), Ink.MUTED).indent(2));
        }
        highlights.news().forEach(news -> block.add(news(news, width - 2).indent(2)));
        return block;
    }

    /** A list that says of each milestone why it stands there. */
    TextBlock worst(Highlight highlight, int width) {
        TextBlock block = new TextBlock().add(title(highlight));
        if (highlight.empty()) {
            return block.add(Line.of(highlight.none(), Ink.MUTED).indent(2));
        }
        if (style.wide()) {
            return block.add(table(highlight.shown(), width - 2).indent(2));
        }
        highlight.shown().forEach(line -> block.add(twoLines(line, width)));
        return block;
    }

    private static Line title(Highlight highlight) {
        Line title = Line.of(highlight.title(), Ink.STRONG);
        if (highlight.empty()) {
            return title;
        }
        return highlight.rest() == 0
                ? title.add("  " + Formats.count(highlight.total()), Ink.MUTED)
                : title.add(
                        "  " + highlight.shown().size() + " of " + Formats.count(highlight.total()) + " shown",
                        Ink.MUTED);
    }

    private static TextBlock table(List<MilestoneLine> shown, int width) {
        TextTable table = new TextTable(
                List.of("RAG", "Why", "ID", "Title", "Footprint", "Baseline", "Now", "Source"),
                List.of(
                        TextTable.Align.LEFT,
                        TextTable.Align.WRAP,
                        TextTable.Align.LEFT,
                        TextTable.Align.WRAP,
                        TextTable.Align.WRAP,
                        TextTable.Align.RIGHT,
                        TextTable.Align.LEFT,
                        TextTable.Align.WRAP));
        for (MilestoneLine line : shown) {
            table.row(
                    letter(line),
                    Line.of(line.points(), Ink.STRONG),
                    Line.of(line.id()),
                    Line.of(line.title()),
                    Line.of(line.footprint()),
                    Line.of(line.baseline()),
                    Line.of(line.now()),
                    Line.of(line.source(), Ink.MUTED));
        }
        return table.block(width);
    }

    private TextBlock twoLines(MilestoneLine line, int width) {
        Line text = Line.of(line.points(), Ink.STRONG)
                .add("  ")
                .add(line.id())
                .add("  ")
                .add(line.title());
        List<Line> lines = new ArrayList<>(Wrap.line(text, width - 6));
        lines.addAll(Wrap.line(Line.of(details(line), Ink.MUTED), width - 6));
        return TextBlock.hanging(letter(line).indent(2), 6, lines);
    }

    private String details(MilestoneLine line) {
        String between = " " + style.glyphs().between + " ";
        return String.join(between, line.footprint(), "baseline " + line.baseline(), line.now(), line.source());
    }

    private TextBlock news(Highlight news, int width) {
        TextBlock block = new TextBlock();
        List<Line> lines = new ArrayList<>();
        for (MilestoneLine line : news.shown()) {
            Line text = Line.of(line.id()).add("  " + line.title());
            text.add("  " + line.footprint() + (line.points().isEmpty() ? "" : ", " + line.points()), Ink.MUTED);
            lines.addAll(Wrap.line(text, width - 25));
        }
        if (news.rest() > 0) {
            lines.add(Line.of("and " + Formats.count(news.rest()) + " more", Ink.MUTED));
        }
        Line label = Line.of(news.title()).add(" ").add(Formats.count(news.total()), Ink.STRONG);
        return block.add(TextBlock.hanging(label, 25, lines));
    }

    private static Line letter(MilestoneLine line) {
        return line.confidence() == null
                ? new Line()
                : Line.of(" " + line.confidence().letter() + " ", RatingBars.ink(line.confidence()));
    }
}
