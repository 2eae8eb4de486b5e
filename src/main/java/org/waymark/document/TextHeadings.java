package org.waymark.document;

import java.util.List;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;

/** How a document and its sections open in text. */
public record TextHeadings(TextStyle style) {

    /** The programme and the document's title; a band of colour where there is any, else between rules. */
    public TextBlock banner(String programme, String title) {
        int width = style.width();
        TextBlock block = new TextBlock();
        if (style.palette() == ColourPalette.NONE) {
            String rule = style.glyphs().rule(style.glyphs().heavy, width);
            block.add(StyledLine.of(rule));
            block.add(LineWrapper.text(programme, width)).add(LineWrapper.text(title, width));
            return block.add(StyledLine.of(rule));
        }
        block.add(new StyledLine().pad(width, TextRole.BANNER));
        LineWrapper.text(programme, width - 4).forEach(line -> block.add(band(line)));
        LineWrapper.text(title, width - 4).forEach(line -> block.add(band(line)));
        return block.add(new StyledLine().pad(width, TextRole.BANNER));
    }

    /** Sentences as a list. */
    public TextBlock bullets(List<String> sentences) {
        TextBlock block = new TextBlock();
        for (String sentence : sentences) {
            block.add(TextBlock.hanging(
                    StyledLine.of(style.glyphs().bullet),
                    2,
                    LineWrapper.text(sentence, Math.min(style.width(), 100) - 2)));
        }
        return block;
    }

    /** A part's title with a rule behind it. */
    public StyledLine rule(String title) {
        return ruled(StyledLine.of(title + " ", TextRole.STRONG));
    }

    /** A part's title on a label, such as a number and a name, with a rule behind it. */
    public StyledLine rule(String label, String title) {
        StyledLine line = StyledLine.of(" " + label + " ", TextRole.LABEL);
        return ruled(title.isEmpty() ? line.add(" ") : line.add(" " + title + " ", TextRole.STRONG));
    }

    private StyledLine ruled(StyledLine line) {
        return line.add(style.glyphs().rule(style.glyphs().light, style.width() - line.width()), TextRole.MUTED);
    }

    private StyledLine band(StyledLine line) {
        return StyledLine.of("  " + line.spans().get(0).text(), TextRole.BANNER).pad(style.width(), TextRole.BANNER);
    }
}
