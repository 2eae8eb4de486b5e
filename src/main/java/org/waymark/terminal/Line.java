package org.waymark.terminal;

import java.util.ArrayList;
import java.util.List;
import org.waymark.text.Widths;

/** One line of output, made of spans from left to right. */
public final class Line {

    /** A space at which no line is broken; written as a plain one. */
    public static final char NO_BREAK = '\u00a0';

    private final List<Span> spans = new ArrayList<>();
    private int width;

    public static Line of(String text) {
        return new Line().add(text);
    }

    public static Line of(String text, Ink ink) {
        return new Line().add(text, ink);
    }

    public Line add(String text) {
        return add(text, Ink.PLAIN);
    }

    public Line add(String text, Ink ink) {
        if (!text.isEmpty()) {
            spans.add(new Span(text, ink));
            width += Widths.of(text);
        }
        return this;
    }

    public Line add(Line other) {
        other.spans.forEach(span -> add(span.text(), span.ink()));
        return this;
    }

    /** Adds spaces until the line is {@code to} columns wide. */
    public Line pad(int to) {
        return pad(to, Ink.PLAIN);
    }

    public Line pad(int to, Ink ink) {
        return add(" ".repeat(Math.max(0, to - width)), ink);
    }

    /** This line moved to the right. */
    public Line indent(int columns) {
        return new Line().add(" ".repeat(columns)).add(this);
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

    public List<Span> spans() {
        return spans;
    }

    /** The line as it is written, without trailing spaces that nobody can see. */
    public String paint(Palette palette) {
        StringBuilder painted = new StringBuilder();
        for (Span span : spans) {
            painted.append(palette.paint(span.ink(), span.text()));
        }
        return painted.toString().replace(NO_BREAK, ' ').stripTrailing();
    }
}
