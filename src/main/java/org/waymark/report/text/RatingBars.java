package org.waymark.report.text;

import java.util.Map;
import org.waymark.report.view.Confidence;
import org.waymark.report.view.RagBar;
import org.waymark.terminal.Glyphs;
import org.waymark.terminal.Ink;
import org.waymark.terminal.Line;

/** Bars of confidence ratings, made of characters. */
final class RatingBars {

    private RatingBars() {}

    /** Every cell is the letter of its rating, so that the bar reads the same without colour. */
    static Line of(RagBar bar, int width, Glyphs glyphs) {
        Line line = new Line();
        if (bar.empty()) {
            return line.add(glyphs.rule(glyphs.track, width), Ink.MUTED);
        }
        for (Map.Entry<Confidence, Integer> part : bar.cells(width).entrySet()) {
            line.add(glyphs.rule(part.getKey().letter(), part.getValue()), ink(part.getKey()));
        }
        return line;
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
