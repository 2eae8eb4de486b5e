package org.waymark.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.waymark.document.TextHeadings;
import org.waymark.progress.Progress;
import org.waymark.report.view.ReportView;
import org.waymark.report.view.Section;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;

/** Writes progress as text for a terminal or a plain file. Lines end with a line feed on every platform. */
public final class TextReport {

    private final TextStyle style;
    private final TextHeadings headings;

    public TextReport(TextStyle style) {
        this.style = style;
        this.headings = new TextHeadings(style);
    }

    /** Writes the whole report; flushes but does not close {@code out}. */
    public void render(Progress progress, Writer out) throws IOException {
        for (Line line : report(ReportView.of(progress)).lines()) {
            out.write(line.paint(style.palette()));
            out.write('\n');
        }
        out.flush();
    }

    private TextBlock report(ReportView view) {
        OpeningBlocks opening = new OpeningBlocks(style);
        ClosingBlocks closing = new ClosingBlocks(style);
        TrendBlocks trends = new TrendBlocks(style);
        int width = style.width() - 2;
        TextBlock block = opening.heading(view).blank();
        block.add(headings.rule("Returns"))
                .add(opening.coverage(view.coverage()))
                .blank();
        block.add(headings.rule("Dimensions")).add(opening.summary(view)).blank();
        block.add(headings.rule("Trend"))
                .add(trends.overall(view.overall().trend(), width).indent(2))
                .blank();
        block.add(headings.rule("Decisions"))
                .add(new HighlightBlocks(style).worst(view.pressing(), width).indent(2))
                .blank();
        for (Section section : view.dimensions()) {
            block.add(section(section)).blank();
        }
        block.add(headings.rule("Footprints by dimension"))
                .add(closing.grid(view.grid()))
                .blank();
        block.add(headings.rule("Who could learn from whom"))
                .add(new LearningBlocks(style).block(view.lessons()))
                .blank();
        return block.add(headings.rule("Left out")).add(closing.leftOut(view.leftOut()));
    }

    private TextBlock section(Section section) {
        int width = style.width() - 2;
        TextBlock block = new TextBlock().add(headings.rule(section.number() + " " + section.label(), section.theme()));
        block.add(TextBlock.hanging(new Line(), 2, Wrap.line(Line.of(section.about(), Ink.MUTED), width)));
        if (section.empty()) {
            block.add(Line.of("No milestones in this dimension.").indent(2));
        } else {
            Line bar = RatingBars.of(section.bar(), Math.min(60, width - 2), style.glyphs());
            block.blank().add(bar.indent(2));
            String confidence = "Confidence of " + section.bar().openCount() + ": "
                    + section.bar().words();
            Wrap.text(section.bar().empty() ? "No open milestones" : confidence, width - 2)
                    .forEach(line -> block.add(line.indent(2)));
            said(section, block, width);
            block.blank();
            block.add(new FigureBlocks(style).groups(section.groups(), width).indent(2));
            block.add(new TrendBlocks(style).part(section.trend(), width).indent(2));
        }
        if (!section.hasHighlights()) {
            return block;
        }
        return block.add(
                new HighlightBlocks(style).block(section.highlights(), width).indent(2));
    }

    private void said(Section section, TextBlock block, int width) {
        if (!section.words().isEmpty()) {
            block.blank();
        }
        for (String sentence : section.words()) {
            List<Line> lines = Wrap.text(sentence, Math.min(width, 100) - 4);
            block.add(
                    TextBlock.hanging(Line.of(style.glyphs().bullet), 2, lines).indent(2));
        }
    }
}
