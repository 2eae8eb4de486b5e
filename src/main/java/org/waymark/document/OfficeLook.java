package org.waymark.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.office.OfficeBrand;
import org.waymark.office.house.HouseFile;
import org.waymark.programme.Branding;
import org.waymark.programme.Colour;

/** Chooses the colours and the font of Office files from the look of a programme. */
public final class OfficeLook {

    private OfficeLook() {}

    /**
     * The colours and the font of an Office file. The colours are those that the programme sets, or else the first colour
     * of the house file that is dark enough for text. A programme with neither has rules in its main colour.
     *
     * @param house the house file of the kind that is written; null for none
     */
    public static OfficeBrand of(Branding branding, @Nullable HouseFile house) {
        boolean own = !branding.main().equals(Branding.NONE.main())
                || !branding.accent().equals(Branding.NONE.accent());
        OfficeBrand brand = own ? new OfficeBrand(hex(branding.main()), hex(branding.accent())) : OfficeBrand.NONE;
        if (house == null) {
            return brand;
        }
        String colour = house.colours().stream()
                .filter(each -> new Colour(Integer.parseInt(each, 16)).contrast(Colour.WHITE) >= Branding.TEXT_CONTRAST)
                .findFirst()
                .orElse(brand.main());
        String font = house.font() == null ? brand.font() : house.font();
        return own ? new OfficeBrand(brand.main(), brand.accent(), font) : new OfficeBrand(colour, colour, font);
    }

    private static String hex(Colour colour) {
        return colour.hex().toUpperCase(Locale.ROOT);
    }
}
