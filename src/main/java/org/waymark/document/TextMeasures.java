package org.waymark.document;

import java.util.List;
import org.waymark.document.Block.MeasureGroup;
import org.waymark.document.Block.MeasureGroups;
import org.waymark.document.LabelledFact.Part;
import org.waymark.document.LabelledFact.Tally;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBars;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;
import org.waymark.text.English;

/** Writes groups of measures as text, in two columns if there is room. */
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
            next(filled + (block.size() + 1) / 2 <= (total + 1) / 2 ? left : right)
                    .add(block);
        }
        return TextBlock.beside(left, right, half + 4);
    }

    private static TextBlock next(TextBlock column) {
        return column.size() == 0 ? column : column.blank();
    }

    private TextBlock group(MeasureGroup group, int width) {
        TextBlock block = new TextBlock().add(StyledLine.of(group.title(), TextRole.STRONG));
        for (LabelledFact fact : group.facts()) {
            block.add((fact instanceof Tally tally && tally.staged() ? funnel(tally, width - 2) : fact(fact, width - 2))
                    .indent(2));
        }
        return block;
    }

    private TextBlock fact(LabelledFact fact, int width) {
        return TextBlock.hanging(
                StyledLine.of(fact.label()),
                LABEL,
                LineWrapper.line(new TextFacts(style).value(fact, BAR), width - LABEL));
    }

    private TextBlock funnel(Tally tally, int width) {
        int largest = tally.parts().stream().mapToInt(Part::count).max().orElse(0);
        int bar = Math.min(30, width - LABEL - 18);
        TextBlock block = new TextBlock();
        for (Part part : tally.parts()) {
            int completed = part.completed().orElse(0);
            block.add(StyledLine.of(part.label())
                    .pad(LABEL)
                    .add(TextBars.stage(completed, part.count(), largest, bar, style.glyphs()))
                    .add(" ")
                    .add(English.number(part.count()), TextRole.STRONG)
                    .add("  " + English.number(completed) + " completed", TextRole.MUTED));
        }
        return tally.basis().isEmpty()
                ? block
                : block.add(StyledLine.of(tally.basis(), TextRole.MUTED).indent(LABEL));
    }
}
