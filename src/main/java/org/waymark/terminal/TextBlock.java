package org.waymark.terminal;

import java.util.ArrayList;
import java.util.List;

/** A block of lines for a terminal, from top to bottom. Not safe for use by several threads. */
public final class TextBlock {

    private final List<StyledLine> lines = new ArrayList<>();

    public TextBlock add(StyledLine line) {
        lines.add(line);
        return this;
    }

    public TextBlock add(List<StyledLine> more) {
        lines.addAll(more);
        return this;
    }

    public TextBlock add(TextBlock other) {
        return add(other.lines);
    }

    /** Wraps a text to a width in columns. */
    public static TextBlock wrapped(String text, TextRole role, int width) {
        return new TextBlock().add(LineWrapper.line(StyledLine.of(text, role), width));
    }

    /** Adds an empty line. */
    public TextBlock blank() {
        return add(new StyledLine());
    }

    /** Returns a copy of this block with spaces before every line that is not empty. */
    public TextBlock indent(int columns) {
        TextBlock moved = new TextBlock();
        lines.forEach(line -> moved.add(line.width() == 0 ? line : line.indent(columns)));
        return moved;
    }

    /** Places a wrapped text to the right of a label; a label too long for its width gets a line of its own. */
    public static TextBlock hanging(StyledLine label, int labelWidth, List<StyledLine> text) {
        TextBlock block = new TextBlock();
        boolean tooLong = label.width() >= labelWidth;
        if (tooLong) {
            block.add(label);
        }
        for (int at = 0; at < text.size(); at++) {
            StyledLine line = at == 0 && !tooLong ? new StyledLine().add(label) : new StyledLine();
            block.add(line.pad(labelWidth).add(text.get(at)));
        }
        return block;
    }

    /** Places two blocks side by side. The second starts at column {@code at}, counted from 0. */
    public static TextBlock beside(TextBlock left, TextBlock right, int at) {
        TextBlock both = new TextBlock();
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            StyledLine line = new StyledLine();
            if (row < left.size()) {
                line.add(left.lines.get(row));
            }
            if (row < right.size()) {
                line.pad(at).add(right.lines.get(row));
            }
            both.add(line);
        }
        return both;
    }

    public int size() {
        return lines.size();
    }

    public List<StyledLine> lines() {
        return lines;
    }
}
