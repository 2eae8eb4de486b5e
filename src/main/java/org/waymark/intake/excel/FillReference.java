package org.waymark.intake.excel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.FillColour;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.ExcelNumbers;
import org.waymark.intake.workbook.PartReader;

/**
 * The colour of one fill as an .xlsx workbook states it (ECMA-376 part 1, 18.8.19). Only a solid fill has one.
 *
 * @param rgb the colour itself; null when the colour is in the theme or the palette, or when there is none
 * @param theme the index of a colour of the theme; -1 for none
 * @param indexed the index of a colour of the palette; -1 for none
 * @param tint how much lighter, or darker when negative, the fill is than the colour
 */
record FillReference(@Nullable Integer rgb, int theme, int indexed, double tint) {

    private static final FillReference NONE = new FillReference(null, -1, -1, 0);

    /** Reads the fill whose start was read last, and moves to its end. */
    static FillReference read(PartReader reader) throws UnreadableException {
        FillReference found = NONE;
        while (reader.nextChild()) {
            boolean solid = reader.name().equals("patternFill") && "solid".equals(reader.attribute("patternType"));
            while (reader.nextChild()) {
                if (solid && reader.name().equals("fgColor")) {
                    found = reference(reader);
                }
                reader.skip();
            }
        }
        return found;
    }

    private static FillReference reference(PartReader reader) {
        String tint = reader.attribute("tint");
        Double number = tint == null ? null : ExcelNumbers.parse(tint);
        double within = number == null ? 0 : Math.max(-1, Math.min(number, 1));
        return new FillReference(
                rgb(reader.attribute("rgb")), reader.number("theme", -1), reader.number("indexed", -1), within);
    }

    /** Reads six hexadecimal digits, with or without two digits of opacity before them; null for any other text. */
    static @Nullable Integer rgb(@Nullable String digits) {
        if (digits == null || digits.length() < 6 || digits.length() > 8) {
            return null;
        }
        try {
            return Integer.parseInt(digits.substring(digits.length() - 6), 16);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Returns what the fill means; null for none. */
    @Nullable
    FillColour colour(List<Integer> themeColours, IndexedPalette palette) {
        Integer base = rgb;
        if (base == null && theme >= 0) {
            base = theme < themeColours.size() ? themeColours.get(theme) : null;
        } else if (base == null) {
            base = palette.rgb(indexed);
        }
        return base == null ? null : tint == 0 ? FillColour.of(base) : FillColour.of(base, tint);
    }
}
