package org.waymark.office.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The colours and the font of a theme.
 *
 * @param colours the colours that headings may have, the most typical one first, in six hexadecimal digits
 * @param font the font of text; null when the theme has none
 */
record ThemeLook(List<String> colours, @Nullable String font) {

    static final ThemeLook NONE = new ThemeLook(List.of(), null);

    private static final List<String> ORDER =
            List.of("accent1", "dk2", "accent2", "accent3", "accent4", "accent5", "accent6", "dk1");

    private static final String FONT = "[\\p{L}\\p{N}][\\p{L}\\p{N} .,'_-]{0,60}";

    static ThemeLook of(Document theme) {
        List<String> colours = new ArrayList<>();
        for (Element scheme : HouseXml.all(theme, HouseXml.DRAWING, "clrScheme")) {
            for (String name : ORDER) {
                Element slot = HouseXml.child(scheme, name);
                String hex = slot == null ? "" : hex(slot);
                if (hex.matches("[0-9A-Fa-f]{6}")) {
                    colours.add(hex.toUpperCase(Locale.ROOT));
                }
            }
        }
        String font = HouseXml.all(theme, HouseXml.DRAWING, "minorFont").stream()
                .map(each -> HouseXml.child(each, "latin"))
                .map(each -> each == null ? "" : each.getAttribute("typeface"))
                .findFirst()
                .orElse("");
        return new ThemeLook(colours, named(font));
    }

    /** The name of a font; null for a text that cannot be one. */
    static @Nullable String named(String font) {
        return font.matches(FONT) ? font : null;
    }

    private static String hex(Element slot) {
        Element rgb = HouseXml.child(slot, "srgbClr");
        Element system = HouseXml.child(slot, "sysClr");
        return rgb != null ? rgb.getAttribute("val") : system != null ? system.getAttribute("lastClr") : "";
    }
}
