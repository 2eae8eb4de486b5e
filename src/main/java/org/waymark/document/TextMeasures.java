package org.waymark.document;

import java.util.List;
import org.waymark.document.Block.MeasureGroup;
import org.waymark.document.Block.MeasureGroups;
import org.waymark.document.Fact.Part;
import org.waymark.document.Fact.Tally;
import org.waymark.terminal.Bars;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;
import org.waymark.text.Formats;

/** Sets groups of measures as text: below each other, or in two columns where there is room. */
record TextMeasures(TextStyle style) {

    private static final int LABEL = 25;
    private static final int BAR = 10;

    TextBlock block(MeasureGroups measures, int width) {
        List<MeasureGroup> groups = measures.groups();
        TextBlock left = new TextBlock();
        if (!style.wide()) {
            groups.forEach(group -> next(left).add(group(group, width)));
            return left;
        }
        int half = (width - 4) / 2;
        TextBlock right = new TextBlock();
        int total = groups.stream().mapToInt(g -> group(g, half).size() + 1).sum();
        for (MeasureGroup group : groups) {
            TextBlock block = group(group, half);
            int filled = left.size() == 0 ? 0 : left.size() + 1;
            next(filled + (block.size() + 1) / 2 <= (total + 1) / 2 ? left : right).add(block);
        }
        return TextBlock.beside(left, right, half + 4);
    }

    private static TextBlock next(TextBlock column) {
        return column.size() == 0 ? column : column.blank();
    }

    private TextBlock group(MeasureGroup group, int width) {
        TextBlock block = new TextBlock().add(Line.of(group.title(), Ink.STRONG));
        for (Fact fact : group.facts()) {
            block.add((fact instanceof Tally tally && tally.staged() ? funnel(tally, width - 2) : fact(fact, width - 2))
                    .indent(2));
        }
        return block;
    }

    private TextBlock fact(Fact fact, int width) {
        return TextBlock.hanging(
                Line.of(fact.label()), LABEL, Wrap.line(new TextFacts(style).value(fact, BAR), width - LABEL));
    }

    private TextBlock funnel(Tally tally, int width) {
        int largest = tally.parts().stream().mapToInt(Part::count).max().orElse(0);
        int bar = Math.min(30, width - LABEL - 18);
        TextBlock block = new TextBlock();
        for (Part part : tally.parts()) {
            int completed = part.completed().orElse(0);
            block.add(Line.of(part.label())
                    .pad(LABEL)
                    .add(Bars.stage(completed, part.count(), largest, bar, style.glyphs()))
                    .add(" ")
                    .add(Formats.count(part.count()), Ink.STRONG)
                    .add("  " + Formats.count(completed) + " completed", Ink.MUTED));
        }
        return tally.basis().isEmpty()
                ? block
                : block.add(Line.of(tally.basis(), Ink.MUTED).indent(LABEL));
    }
}
