package org.waymark.terminal;

import java.util.ArrayList;
import java.util.List;
import org.waymark.text.DisplayWidth;

/**
 * One line of output, built from left to right out of spans. Widths are in terminal columns. Not safe for use by
 * several threads.
 *
 * <pre>{@code new StyledLine().add("A", TextRole.STRONG).pad(10).add("amber").paint(ColourPalette.NONE)}</pre>
 */
public final class StyledLine {

    /** A space at which a line is not broken. It is written as a plain space. */
    public static final char NO_BREAK = '\u00a0';

    private final List<StyledSpan> spans = new ArrayList<>();
    private int width;

    public static StyledLine of(String text) {
        return new StyledLine().add(text);
    }

    public static StyledLine of(String text, TextRole role) {
        return new StyledLine().add(text, role);
    }

    public StyledLine add(String text) {
        return add(text, TextRole.PLAIN);
    }

    public StyledLine add(String text, TextRole role) {
        if (!text.isEmpty()) {
            spans.add(new StyledSpan(text, role));
            width += DisplayWidth.of(text);
        }
        return this;
    }

    public StyledLine add(StyledLine other) {
        other.spans.forEach(span -> add(span.text(), span.role()));
        return this;
    }

    /** Adds spaces until the line is {@code to} columns wide. */
    public StyledLine pad(int to) {
        return pad(to, TextRole.PLAIN);
    }

    public StyledLine pad(int to, TextRole role) {
        return add(" ".repeat(Math.max(0, to - width)), role);
    }

    /** Returns a copy of this line with spaces before it. */
    public StyledLine indent(int columns) {
        return new StyledLine().add(" ".repeat(columns)).add(this);
    }

    /** The width without trailing spaces. */
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

    /**
     * Returns the line as it is written. Neighbouring spans of one style are one run with one escape sequence. Spaces at the
     * end are left out, unless they have a background colour, which is visible.
     */
    public String paint(ColourPalette palette) {
        List<StyledSpan> runs = new ArrayList<>();
        for (StyledSpan span : spans) {
            int last = runs.size() - 1;
            boolean same = last >= 0 && palette.codes(runs.get(last).role()).equals(palette.codes(span.role()));
            if (same) {
                runs.set(last, new StyledSpan(runs.get(last).text() + span.text(), span.role()));
            } else {
                runs.add(span);
            }
        }
        StringBuilder painted = new StringBuilder();
        boolean atEnd = true;
        for (int at = runs.size() - 1; at >= 0; at--) {
            StyledSpan run = runs.get(at);
            String text = run.text().replace(NO_BREAK, ' ');
            String shown = atEnd && !palette.fills(run.role()) ? text.stripTrailing() : text;
            atEnd &= shown.isEmpty();
            painted.insert(0, palette.paint(run.role(), shown));
        }
        return painted.toString();
    }
}
