package org.waymark.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters with which rules, bars and bullets are drawn. They do not affect text from returns. */
public enum TerminalGlyphs {
    UNICODE('━', '─', '█', '▒', '░', "•", "·", "▲", Sparkline.BLOCKS, '·'),
    ASCII('=', '-', '#', '+', '.', "*", "|", "!", Sparkline.DIGITS, '-');

    public final char heavy;
    public final char light;
    public final char full;
    public final char half;
    public final char track;
    public final String bullet;
    public final String between;
    public final String alarm;
    private final String steps;
    private final char gap;

    TerminalGlyphs(
            char heavy,
            char light,
            char full,
            char half,
            char track,
            String bullet,
            String between,
            String alarm,
            String steps,
            char gap) {
        this.heavy = heavy;
        this.light = light;
        this.full = full;
        this.half = half;
        this.track = track;
        this.bullet = bullet;
        this.between = between;
        this.alarm = alarm;
        this.steps = steps;
        this.gap = gap;
    }

    /** Draws the last {@code most} values as a {@link Sparkline}. */
    public String spark(List<@Nullable Double> values, int most) {
        return Sparkline.of(values, steps, gap, most);
    }

    /** The explanation of {@link #spark} for readers. */
    public String sparkWords() {
        return this == UNICODE
                ? "One bar a month, from 0 to 100%; " + gap + " no data."
                : "One digit a month, in tens of per cent, 0 for none at all; " + gap + " no data.";
    }

    /** Puts a text into quotation marks. */
    public String quoted(String text) {
        return this == UNICODE ? "\u201c" + text + "\u201d" : '"' + text + '"';
    }

    /** Joins texts on one line, such as {@code due 1 Oct · row 7}. */
    public String beside(List<String> texts) {
        return String.join(" " + between + " ", texts);
    }

    /** Returns a character repeated {@code width} times; the empty text for a negative width. */
    public String rule(char glyph, int width) {
        return String.valueOf(glyph).repeat(Math.max(0, width));
    }

    /**
     * Returns how many of the {@code width} characters of a bar are filled: at least one for a share above 0, all of
     * them only for a share of 1.
     */
    public int filled(double share, int width) {
        double clipped = Math.min(1, Math.max(0, share));
        int cells = (int) Math.round(clipped * width);
        if (clipped > 0 && cells == 0) {
            return 1;
        }
        return clipped < 1 && cells == width ? width - 1 : cells;
    }
}
