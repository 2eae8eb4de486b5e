package org.waymark.report.slides;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.office.OfficeBrand;

/**
 * Where slides have their parts, and in which colours and sizes.
 *
 * @param brand the colours and the font of the programme
 * @param title the place of the title
 * @param titleSizes the font sizes of a title in points, the layout's own first
 * @param body the place of the content below it
 * @param foot the place of the text at the foot; null when slides have no such text
 * @param scale the size of letters compared with those on a slide of 960 by 540 points
 * @param house whether the layouts are those of a house file
 * @param titlePanel whether titles have a white panel too, because their colour may not be readable on the background
 * @param panel whether the content has a white panel, because the background may be too dark for it
 */
record SlideLook(
        OfficeBrand brand,
        SlideBox title,
        List<Double> titleSizes,
        SlideBox body,
        @Nullable SlideBox foot,
        double scale,
        boolean house,
        boolean titlePanel,
        boolean panel) {

    private static final double ONE_LINE = 34;

    /** The look of waymark's own slides, in the colours of a programme. A title of one line has a line of its own. */
    static SlideLook own(OfficeBrand brand) {
        return new SlideLook(
                brand,
                new SlideBox(40, 30, 880, 72),
                List.of(28.0, 24.0, 20.0),
                new SlideBox(40, 118, 880, 370),
                new SlideBox(40, 494, 640, 20),
                1,
                false,
                false,
                false);
    }

    /** The same with the place and the sizes for one title. */
    SlideLook titled(String text) {
        SlideBox line = title.high(ONE_LINE);
        List<Double> sizes = List.of(28.0, 26.0, 24.0);
        boolean one = !house && fit().fits(text, line, sizes.get(2), true);
        return one ? new SlideLook(brand, line, sizes, body, foot, scale, false, titlePanel, panel) : this;
    }

    /** The estimate of the space that texts take. */
    TextFit fit() {
        return TextFit.of(brand.font());
    }

    /** The main colour of the programme. */
    Color main() {
        return new Color(Integer.parseInt(brand.main(), 16));
    }
}
