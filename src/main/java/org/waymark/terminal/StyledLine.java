package org.waymark.terminal;

import java.util.ArrayList;
import java.util.List;
import org.waymark.text.DisplayWidth;

/** One line of output, made of spans from left to right. */
public final class StyledLine {

    /** A space at which no line is broken; written as a plain one. */
    public static final char NO_BREAK = '\u00a0';

    private final List<StyledSpan> spans = new ArrayList<>();
    private int width;

    public static StyledLine of(String text) {
        return new StyledLine().add(text);
    }

    public static StyledLine of(String text, TextRole ink) {
        return new StyledLine().add(text, ink);
    }

    public StyledLine add(String text) {
        return add(text, TextRole.PLAIN);
    }

    public StyledLine add(String text, TextRole ink) {
        if (!text.isEmpty()) {
            spans.add(new StyledSpan(text, ink));
            width += DisplayWidth.of(text);
        }
        return this;
    }

    public StyledLine add(StyledLine other) {
        other.spans.forEach(span -> add(span.text(), span.ink()));
        return this;
    }

    /** Adds spaces until the line is {@code to} columns wide. */
    public StyledLine pad(int to) {
        return pad(to, TextRole.PLAIN);
    }

    public StyledLine pad(int to, TextRole ink) {
        return add(" ".repeat(Math.max(0, to - width)), ink);
    }

    /** This line moved to the right. */
    public StyledLine indent(int columns) {
        return new StyledLine().add(" ".repeat(columns)).add(this);
    }

    /** The width without the spaces it ends in. */
    public int visibleWidth() {
        int spaces = 0;
        for (int at = spans.size() - 1; at >= 0; at--) {
            String text = spans.get(at).text();
            spaces += text.length() - text.stripTrailing().length();
            if (!text.isBlank()) {
                break;
            }
        }
        return width - spaces;
    }

    public int width() {
        return width;
    }

    public List<StyledSpan> spans() {
        return spans;
    }

    /** The line as it is written, without trailing spaces that nobody can see. */
    public String paint(ColourPalette palette) {
        StringBuilder painted = new StringBuilder();
        for (StyledSpan span : spans) {
            painted.append(palette.paint(span.ink(), span.text()));
        }
        return painted.toString().replace(NO_BREAK, ' ').stripTrailing();
    }
}
