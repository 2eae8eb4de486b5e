package org.waymark.terminal;

/** Draws bars as rows of characters. */
public final class TextBars {

    private TextBars() {}

    /** Draws a bar of {@code width} columns that is filled in proportion to a share between 0 and 1. */
    public static StyledLine share(double share, int width, TerminalGlyphs glyphs) {
        int filled = glyphs.filled(share, width);
        return new StyledLine()
                .add(glyphs.rule(glyphs.full, filled), TextRole.BAR)
                .add(glyphs.rule(glyphs.track, width - filled), TextRole.MUTED);
    }

    /**
     * Draws one stage of the funnel, scaled to the largest count. The completed part is solid, the rest is in half
     * tone.
     */
    public static StyledLine stage(int completed, int count, int largest, int width, TerminalGlyphs glyphs) {
        int cells = largest == 0 ? 0 : glyphs.filled((double) count / largest, width);
        if (count == largest && count > 0) {
            cells = width;
        }
        int full = count == 0 ? 0 : completed == count ? cells : glyphs.filled((double) completed / count, cells);
        return new StyledLine()
                .add(glyphs.rule(glyphs.full, full), TextRole.BAR)
                .add(glyphs.rule(glyphs.half, cells - full), TextRole.BAR)
                .pad(width);
    }
}
