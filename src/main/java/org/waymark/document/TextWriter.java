package org.waymark.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.waymark.document.Block.Bullets;
import org.waymark.document.Block.DataTable;
import org.waymark.document.Block.Facts;
import org.waymark.document.Block.MeasureGroups;
import org.waymark.document.Block.Paragraph;
import org.waymark.document.Block.Ratings;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;

/**
 * Writes a document as text for a terminal or a plain file. Lines end with a line feed on every platform and are not wider
 * than the style allows.
 */
final class TextWriter {

    /** Columns by which the body of a section is indented. */
    private static final int INDENT = 2;

    /** The longest bar of ratings. */
    private static final int BAR = 60;

    private final TextStyle style;
    private final TextHeadings headings;

    TextWriter(TextStyle style) {
        this.style = style;
        this.headings = new TextHeadings(style);
    }

    void write(Document document, Writer out) throws IOException {
        for (StyledLine line : lines(document)) {
            out.write(line.paint(style.palette()));
            out.write('\n');
        }
    }

    private List<StyledLine> lines(Document document) {
        TextBlock all = headings.banner(document.programme(), document.title());
        all.add(LineWrapper.line(StyledLine.of(document.opening(), TextRole.MUTED), style.width()));
        if (document.shown() != null) {
            all.add(LineWrapper.line(StyledLine.of("Shown: " + document.shown(), TextRole.STRONG), style.width()));
        }
        if (!document.headlines().isEmpty()) {
            all.blank().add(bullets(Bullets.of(document.headlines()).items(), style.width()));
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

    /** Writes blocks with a blank line between them, except before a paragraph or bars, which belong to the previous block. */
    private TextBlock body(List<Block> blocks) {
        BlockWriter writer = new BlockWriter();
        TextBlock body = new TextBlock();
        for (Block block : blocks) {
            if (body.size() > 0 && !(block instanceof Paragraph || block instanceof BurnUpChart)) {
                body.blank();
            }
            body.add(block.accept(writer));
        }
        return body;
    }

    /** Writes blocks in the width of a section's body. */
    private final class BlockWriter implements Block.Visitor<TextBlock> {

        private final int width = style.width() - INDENT;

        @Override
        public TextBlock paragraph(Paragraph paragraph) {
            return TextBlock.wrapped(paragraph.text(), paragraph.tone().ink(), width);
        }

        @Override
        public TextBlock bullets(Bullets bullets) {
            return TextWriter.this.bullets(bullets.items(), width);
        }

        @Override
        public TextBlock facts(Facts facts) {
            return new TextFacts(style).block(facts, width);
        }

        @Override
        public TextBlock table(DataTable table) {
            return new TextTables(style).block(table, width);
        }

        @Override
        public TextBlock ratings(Ratings ratings) {
            return new TextBlock()
                    .add(TextRatings.bar(ratings.bar(), Math.min(BAR, width - 2), style.glyphs()))
                    .add(LineWrapper.text(ratings.caption(), width - 2));
        }

        @Override
        public TextBlock measures(MeasureGroups measures) {
            return new TextMeasures(style).block(measures, width);
        }

        @Override
        public TextBlock milestone(MilestoneBlock milestone) {
            return new TextMilestones(style).block(milestone, width);
        }

        @Override
        public TextBlock funnel(FunnelChart funnel) {
            return TextBlock.wrapped(funnel.text(), TextRole.PLAIN, width);
        }

        @Override
        public TextBlock burnUp(BurnUpChart chart) {
            return new TextMilestones(style).burnUp(chart, width);
        }

        @Override
        public TextBlock changes(ChangeList changes) {
            return TextChanges.block(changes, width);
        }

        @Override
        public TextBlock grid(RatingGrid grid) {
            return new TextRatings(style).grid(grid, width);
        }

        @Override
        public TextBlock trends(TrendTable trends) {
            return new TextTrends(style).block(trends, width);
        }

        @Override
        public TextBlock charts(ChartRow charts) {
            return TextBlock.wrapped(charts.words(), TextRole.PLAIN, width);
        }

        @Override
        public TextBlock plotted(PlottedTable plotted) {
            return table(plotted.table());
        }
    }

    private TextBlock bullets(List<Bullets.Item> items, int width) {
        int readable = Math.min(width, TextStyle.READABLE) - 2;
        TextBlock block = new TextBlock();
        for (Bullets.Item item : items) {
            block.add(TextBlock.hanging(
                    StyledLine.of(style.glyphs().bullet), 2, LineWrapper.text(item.text(), readable)));
            for (String below : item.below()) {
                block.add(TextBlock.wrapped(below, TextRole.MUTED, readable - 2).indent(4));
            }
        }
        return block;
    }
}
