package org.waymark.report.text;

import java.util.Map;
import org.waymark.report.view.Confidence;
import org.waymark.report.view.RagBar;
import org.waymark.terminal.Glyphs;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;

/** Bars made of characters. */
final class Bars {

    private final Glyphs glyphs;

    Bars(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Every cell is the letter of its rating, so that the bar reads the same without colour. */
    Line rag(RagBar bar, int width) {
        Line line = new Line();
        if (bar.empty()) {
            return line.add(glyphs.rule(glyphs.track, width), Ink.MUTED);
        }
        for (Map.Entry<Confidence, Integer> part : bar.cells(width).entrySet()) {
            line.add(glyphs.rule(part.getKey().letter(), part.getValue()), ink(part.getKey()));
        }
        return line;
    }

    Line share(double share, int width) {
        int filled = glyphs.filled(share, width);
        return new Line()
                .add(glyphs.rule(glyphs.full, filled), Ink.BAR)
                .add(glyphs.rule(glyphs.track, width - filled), Ink.MUTED);
    }

    /** A stage of the funnel: the completed part full, the rest of the count half, scaled to the largest count. */
    Line stage(int completed, int count, int largest, int width) {
        int cells = largest == 0 ? 0 : glyphs.filled((double) count / largest, width);
        if (count == largest && count > 0) {
            cells = width;
        }
        int full = count == 0 ? 0 : completed == count ? cells : glyphs.filled((double) completed / count, cells);
        return new Line()
                .add(glyphs.rule(glyphs.full, full), Ink.BAR)
                .add(glyphs.rule(glyphs.half, cells - full), Ink.BAR)
                .pad(width);
    }

    static Ink ink(Confidence confidence) {
        return switch (confidence) {
            case GREEN -> Ink.GREEN;
            case AMBER -> Ink.AMBER;
            case RED -> Ink.RED;
            case UNRATED -> Ink.UNRATED;
        };
    }
}
