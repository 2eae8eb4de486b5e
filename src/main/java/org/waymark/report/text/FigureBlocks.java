package org.waymark.report.text;

import java.util.List;
import org.waymark.report.view.Figure;
import org.waymark.report.view.FigureGroup;
import org.waymark.terminal.Bars;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;
import org.waymark.text.Formats;

/** Groups of measures as blocks of text. */
final class FigureBlocks {

    private static final int LABEL = 25;
    private static final int BAR = 10;

    private final TextStyle style;

    FigureBlocks(TextStyle style) {
        this.style = style;
    }

    /** Below each other, or in two columns where there is room. */
    TextBlock groups(List<FigureGroup> groups, int width) {
        if (!style.wide()) {
            TextBlock block = new TextBlock();
            groups.forEach(group -> block.add(group(group, width)).blank());
            return block;
        }
        int half = (width - 4) / 2;
        TextBlock left = new TextBlock();
        TextBlock right = new TextBlock();
        int total = groups.stream().mapToInt(g -> group(g, half).size() + 1).sum();
        for (FigureGroup group : groups) {
            TextBlock block = group(group, half).blank();
            (left.size() + block.size() / 2 <= (total + 1) / 2 ? left : right).add(block);
        }
        return TextBlock.beside(left, right, half + 4);
    }

    private TextBlock group(FigureGroup group, int width) {
        TextBlock block = new TextBlock().add(Line.of(group.title(), Ink.STRONG));
        for (Figure figure : group.figures()) {
            block.add((group.isFunnel() ? funnel(figure, width - 2) : figure(figure, width - 2)).indent(2));
        }
        return block;
    }

    private TextBlock figure(Figure figure, int width) {
        Line text = new Line();
        if (figure.isTally()) {
            String joint = "";
            for (Figure.Part part : figure.parts()) {
                text.add(joint, Ink.MUTED).add(Formats.count(part.count()), Ink.STRONG);
                text.add(Line.NO_BREAK + Formats.lower(part.label()).replace(' ', Line.NO_BREAK));
                joint = ", ";
            }
            text.add(figure.basis().isEmpty() ? "" : "; " + figure.basis(), Ink.MUTED);
        } else {
            figure.share()
                    .ifPresent(share ->
                            text.add(Bars.share(share, BAR, style.glyphs())).add(" "));
            text.add(figure.value(), Ink.STRONG).add("  ").add(figure.basis(), Ink.MUTED);
        }
        return TextBlock.hanging(Line.of(figure.label()), LABEL, Wrap.line(text, width - LABEL));
    }

    private TextBlock funnel(Figure figure, int width) {
        int largest = figure.parts().stream().mapToInt(Figure.Part::count).max().orElse(0);
        int bar = Math.min(30, width - LABEL - 18);
        TextBlock block = new TextBlock();
        for (Figure.Part part : figure.parts()) {
            block.add(Line.of(part.label())
                    .pad(LABEL)
                    .add(Bars.stage(part.completed().orElse(0), part.count(), largest, bar, style.glyphs()))
                    .add(" ")
                    .add(Formats.count(part.count()), Ink.STRONG)
                    .add("  " + Formats.count(part.completed().orElse(0)) + " completed", Ink.MUTED));
        }
        return figure.basis().isEmpty()
                ? block
                : block.add(Line.of(figure.basis(), Ink.MUTED).indent(LABEL));
    }
}
