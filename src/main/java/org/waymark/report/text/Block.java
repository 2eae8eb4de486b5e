package org.waymark.report.text;

import java.util.ArrayList;
import java.util.List;

/** Lines below each other, no wider than the width they were made for. */
public final class Block {

    private final List<Line> lines = new ArrayList<>();

    public Block add(Line line) {
        lines.add(line);
        return this;
    }

    public Block add(List<Line> more) {
        lines.addAll(more);
        return this;
    }

    public Block add(Block other) {
        return add(other.lines);
    }

    /** A text in as many lines as it takes. */
    static Block wrapped(String text, Ink ink, int width) {
        return new Block().add(Wrap.line(Line.of(text, ink), width));
    }

    public Block blank() {
        return add(new Line());
    }

    public Block indent(int columns) {
        Block moved = new Block();
        lines.forEach(line -> moved.add(line.width() == 0 ? line : line.indent(columns)));
        return moved;
    }

    /** A label and, right of it, a text that wraps under its own start. */
    public static Block hanging(Line label, int labelWidth, List<Line> text) {
        Block block = new Block();
        boolean tooLong = label.width() >= labelWidth;
        if (tooLong) {
            block.add(label);
        }
        for (int at = 0; at < text.size(); at++) {
            Line line = at == 0 && !tooLong ? new Line().add(label) : new Line();
            block.add(line.pad(labelWidth).add(text.get(at)));
        }
        return block;
    }

    /** Two blocks next to each other, the second starting at column {@code at}. */
    static Block beside(Block left, Block right, int at) {
        Block both = new Block();
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            Line line = new Line();
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

    int size() {
        return lines.size();
    }

    public List<Line> lines() {
        return lines;
    }
}
