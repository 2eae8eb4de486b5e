package org.waymark.programme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.office.BrandColours;

/**
 * The look of a programme's pages, papers and slides: its logo and two colours. Immutable.
 *
 * @param logo the logo, or null for none
 * @param main the colour of banners, headings and links; white text on it has a contrast of at least 4.5 to 1
 * @param accent the colour of rules and borders, with a contrast of at least 3 to 1 on white
 */
public record Branding(@Nullable Logo logo, Colour main, Colour accent) {

    /** The look of a programme that sets neither a logo nor colours. */
    public static final Branding NONE = new Branding(null, new Colour(0x005eb8), new Colour(0x28a197));

    /** The colours for Office files. A programme that sets none has rules in its main colour there. */
    public BrandColours colours() {
        boolean none = main.equals(NONE.main) && accent.equals(NONE.accent);
        return none ? BrandColours.NONE : new BrandColours(hex(main), hex(accent));
    }

    private static String hex(Colour colour) {
        return colour.hex().toUpperCase(Locale.ROOT);
    }
}
