package org.waymark.document;

import java.util.List;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;
import org.waymark.terminal.Palette;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextStyle;
import org.waymark.terminal.Wrap;

/** How a document and its sections open in text. */
public record TextHeadings(TextStyle style) {

    /** The programme and the document's title; a band of colour where there is any, else between rules. */
    public TextBlock banner(String programme, String title) {
        int width = style.width();
        TextBlock block = new TextBlock();
        if (style.palette() == Palette.NONE) {
            String rule = style.glyphs().rule(style.glyphs().heavy, width);
            block.add(Line.of(rule));
            block.add(Wrap.text(programme, width)).add(Wrap.text(title, width));
            return block.add(Line.of(rule));
        }
        block.add(new Line().pad(width, Ink.BANNER));
        Wrap.text(programme, width - 4).forEach(line -> block.add(band(line)));
        Wrap.text(title, width - 4).forEach(line -> block.add(band(line)));
        return block.add(new Line().pad(width, Ink.BANNER));
    }

    /** Sentences as a list. */
    public TextBlock bullets(List<String> sentences) {
        TextBlock block = new TextBlock();
        for (String sentence : sentences) {
            block.add(TextBlock.hanging(
                    Line.of(style.glyphs().bullet), 2, Wrap.text(sentence, Math.min(style.width(), 100) - 2)));
        }
        return block;
    }

    /** A part's title with a rule behind it. */
    public Line rule(String title) {
        return ruled(Line.of(title + " ", Ink.STRONG));
    }

    /** A part's title on a label, such as a number and a name, with a rule behind it. */
    public Line rule(String label, String title) {
        Line line = Line.of(" " + label + " ", Ink.LABEL);
        return ruled(title.isEmpty() ? line.add(" ") : line.add(" " + title + " ", Ink.STRONG));
    }

    private Line ruled(Line line) {
        return line.add(style.glyphs().rule(style.glyphs().light, style.width() - line.width()), Ink.MUTED);
    }

    private Line band(Line line) {
        return Line.of("  " + line.spans().get(0).text(), Ink.BANNER).pad(style.width(), Ink.BANNER);
    }
}
