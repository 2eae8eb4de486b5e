package org.waymark.programme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.office.OfficeBrand;
import org.waymark.office.house.HouseFile;

/**
 * The look of a programme's pages, papers and slides: its logo, two colours and house files. Immutable.
 *
 * @param logo the logo, or null for none
 * @param main the colour of banners, headings and links; white text on it has a contrast of at least 4.5 to 1
 * @param accent the colour of rules and borders, with a contrast of at least 3 to 1 on white
 * @param paper the Word file whose styles and page papers have; null for waymark's own
 * @param slides the presentation whose master and layouts slides have; null for waymark's own
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
    static final double TEXT_CONTRAST = 4.5;

    /** A look without house files. */
    public Branding(@Nullable Logo logo, Colour main, Colour accent) {
        this(logo, main, accent, null, null);
    }

    /**
     * The colours and the font of an Office file. They are those that the programme sets, or else the first colour of
     * the house file that is dark enough for text. A programme with neither has rules in its main colour.
     *
     * @param house the house file of the kind that is written; null for none
     */
    public OfficeBrand office(@Nullable HouseFile house) {
        boolean own = !main.equals(NONE.main) || !accent.equals(NONE.accent);
        OfficeBrand brand = own ? new OfficeBrand(hex(main), hex(accent)) : OfficeBrand.NONE;
        if (house == null) {
            return brand;
        }
        String colour = house.colours().stream()
                .filter(each -> new Colour(Integer.parseInt(each, 16)).contrast(Colour.WHITE) >= TEXT_CONTRAST)
                .findFirst()
                .orElse(brand.main());
        String font = house.font() == null ? brand.font() : house.font();
        return own ? new OfficeBrand(brand.main(), brand.accent(), font) : new OfficeBrand(colour, colour, font);
    }

    private static String hex(Colour colour) {
        return colour.hex().toUpperCase(Locale.ROOT);
    }
}
