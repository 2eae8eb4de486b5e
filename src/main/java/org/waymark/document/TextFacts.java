package org.waymark.document;

import java.util.List;
import org.waymark.document.Block.Count;
import org.waymark.document.Block.Facts;
import org.waymark.document.Fact.Figure;
import org.waymark.document.Fact.Names;
import org.waymark.document.Fact.Part;
import org.waymark.document.Fact.Tally;
import org.waymark.terminal.Bars;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;
import org.waymark.text.Formats;

/** Sets counts on a line, and figures and names below them, each behind its label. */
record TextFacts(TextStyle style) {

    private static final int LABEL = 18;
    private static final int BAR = 12;

    TextBlock block(Facts facts, int width) {
        Line line = counts(facts.counts(), "    ");
        TextBlock block = new TextBlock()
                .add(Wrap.line(line.visibleWidth() <= width ? line : counts(facts.counts(), "  "), width));
        for (Fact fact : facts.facts()) {
            block.add(TextBlock.hanging(Line.of(fact.label()), LABEL, Wrap.line(value(fact, BAR), width - LABEL)));
        }
        return block;
    }

    private static Line counts(List<Count> counts, String gap) {
        Line line = new Line();
        for (Count count : counts) {
            line.add(count.label() + Line.NO_BREAK)
                    .add(count.value().text(), Ink.STRONG)
                    .add(gap);
        }
        return line;
    }

    /** What is known, on one line before it is wrapped; a share has a bar of this many characters. */
    Line value(Fact fact, int bar) {
        if (fact instanceof Names names) {
            return Line.of(String.join("; ", names.names()));
        }
        if (fact instanceof Tally tally) {
            return parts(tally);
        }
        Figure figure = (Figure) fact;
        Line text = new Line();
        figure.share()
                .ifPresent(share ->
                        text.add(Bars.share(share, bar, style.glyphs())).add(" "));
        return text.add(figure.value().text(), Ink.STRONG).add("  ").add(figure.basis(), Ink.MUTED);
    }

    private static Line parts(Tally tally) {
        Line text = new Line();
        String joint = "";
        for (Part part : tally.parts()) {
            text.add(joint, Ink.MUTED).add(Formats.count(part.count()), Ink.STRONG);
            text.add(Line.NO_BREAK + Formats.lower(part.label()).replace(' ', Line.NO_BREAK));
            joint = ", ";
        }
        return text.add(tally.basis().isEmpty() ? "" : "; " + tally.basis(), Ink.MUTED);
    }
}
