package org.waymark.report.slides;

import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.waymark.office.BrandColours;

/**
 * Where slides have their parts, and in which colours.
 *
 * @param colours the colours of the programme
 * @param title the place of the title
 * @param body the place of the content below it
 * @param foot the place of the text at the foot; null when slides have no such text
 */
record SlideLook(
        BrandColours colours,
        SlideBox title,
        SlideBox body,
        @Nullable SlideBox foot) {

    /** The look of waymark's own slides, in the colours of a programme. */
    static SlideLook own(BrandColours colours) {
        return new SlideLook(
                colours,
                new SlideBox(40, 30, 880, 72),
                new SlideBox(40, 118, 880, 370),
                new SlideBox(40, 494, 640, 20));
    }

    /** The main colour of the programme. */
    Color main() {
        return new Color(Integer.parseInt(colours.main(), 16));
    }
}
