package org.waymark.programme;

import org.jspecify.annotations.Nullable;
import org.waymark.office.house.HouseFile;

/**
 * The look of a programme's pages, papers and slides: its logo, two colours and house files. Immutable.
 *
 * @param logo the logo, or null for none
 * @param main the colour of banners, headings and links; white text on it has a contrast of at least 4.5 to 1
 * @param accent the colour of rules and borders, with a contrast of at least 3 to 1 on white
 * @param paper the Word file from which papers take their styles and page; null for waymark's own
 * @param slides the presentation from which slides take their master and layouts; null for waymark's own
 */
public record Branding(
        @Nullable Logo logo,
        Colour main,
        Colour accent,
        @Nullable HouseFile paper,
        @Nullable HouseFile slides) {

    /** The look of a programme that sets neither a logo nor colours. */
    public static final Branding NONE = new Branding(null, new Colour(0x005eb8), new Colour(0x28a197));

    /** The contrast that WCAG 2.2 requires of text. */
    public static final double TEXT_CONTRAST = 4.5;

    /** A look without house files. */
    public Branding(@Nullable Logo logo, Colour main, Colour accent) {
        this(logo, main, accent, null, null);
    }
}
