package org.waymark.document;

import java.util.List;
import org.waymark.terminal.ColourPalette;
import org.waymark.terminal.LineWrapper;
import org.waymark.terminal.StyledLine;
import org.waymark.terminal.TextBlock;
import org.waymark.terminal.TextRole;
import org.waymark.terminal.TextStyle;

/**
 * Writes the headings of a document and its sections as text.
 *
 * @param style the line width and the colours
 */
record TextHeadings(TextStyle style) {

    /** The programme and the document's title, on a coloured band or, without colour, between rules. */
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

    /** A section's title followed by a rule. */
    public StyledLine rule(String title) {
        return ruled(StyledLine.of(title + " ", TextRole.STRONG));
    }

    /** A section's label, such as a number and a name, and its title, followed by a rule. */
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
