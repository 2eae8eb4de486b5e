package org.waymark.document;

import java.util.List;
import org.waymark.document.Block.Count;
import org.waymark.document.Block.Facts;
import org.waymark.document.LabelledFact.Figure;
import org.waymark.document.LabelledFact.Names;
import org.waymark.document.LabelledFact.Part;
import org.waymark.document.LabelledFact.Tally;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBars;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;
import org.waymark.text.English;
import org.waymark.text.FigureText;

/** Writes counts on one line, and figures and names below them with their labels. */
record TextFacts(TextStyle style) {

    private static final int LABEL = 18;
    private static final int BAR = 12;

    TextBlock block(Facts facts, int width) {
        StyledLine line = counts(facts.counts(), "    ");
        TextBlock block = new TextBlock()
                .add(LineWrapper.line(line.visibleWidth() <= width ? line : counts(facts.counts(), "  "), width));
        for (LabelledFact fact : facts.facts()) {
            block.add(TextBlock.hanging(
                    StyledLine.of(fact.label()), LABEL, LineWrapper.line(value(fact, BAR), width - LABEL)));
        }
        return block;
    }

    private static StyledLine counts(List<Count> counts, String gap) {
        StyledLine line = new StyledLine();
        for (Count count : counts) {
            line.add(count.label() + StyledLine.NO_BREAK)
                    .add(count.value().text(), TextRole.STRONG)
                    .add(gap);
        }
        return line;
    }

    /** The value of a fact as one line, before wrapping; a share has a bar of {@code bar} characters. */
    StyledLine value(LabelledFact fact, int bar) {
        if (fact instanceof Names names) {
            return StyledLine.of(String.join("; ", names.names()));
        }
        if (fact instanceof Tally tally) {
            return parts(tally);
        }
        Figure figure = (Figure) fact;
        StyledLine text = new StyledLine();
        figure.share()
                .ifPresent(share ->
                        text.add(TextBars.share(share, bar, style.glyphs())).add(" "));
        return text.add(figure.value().text(), TextRole.STRONG).add("  ").add(figure.basis(), TextRole.MUTED);
    }

    private static StyledLine parts(Tally tally) {
        StyledLine text = new StyledLine();
        String joint = "";
        for (Part part : tally.parts()) {
            text.add(joint, TextRole.MUTED).add(English.number(part.count()), TextRole.STRONG);
            text.add(StyledLine.NO_BREAK + FigureText.lower(part.label()).replace(' ', StyledLine.NO_BREAK));
            joint = ", ";
        }
        return text.add(tally.basis().isEmpty() ? "" : "; " + tally.basis(), TextRole.MUTED);
    }
}
