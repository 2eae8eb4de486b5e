package org.waymark.terminal;

/** Bars made of characters. */
public final class Bars {

    private Bars() {}

    /** A bar that is filled in proportion to a share between 0 and 1. */
    public static Line share(double share, int width, Glyphs glyphs) {
        int filled = glyphs.filled(share, width);
        return new Line()
                .add(glyphs.rule(glyphs.full, filled), Ink.BAR)
                .add(glyphs.rule(glyphs.track, width - filled), Ink.MUTED);
    }

    /** A stage of the funnel: the completed part full, the rest of the count half, scaled to the largest count. */
    public static Line stage(int completed, int count, int largest, int width, Glyphs glyphs) {
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
}
