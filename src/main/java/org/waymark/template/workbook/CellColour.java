package org.waymark.template.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.waymark.intake.grid.FillColour;
import org.waymark.template.ReturnTemplate;
import org.waymark.text.English;

/** The meaning of the colours of cells, which the legend on the cover explains. */
enum CellColour {
    STRONG_YELLOW(
            FillColour.NEEDED,
            "fill in now",
            "Fill in now. A cell turns strong yellow when another cell makes it needed."),
    PALE_YELLOW("FFFAE3", "optional", "Optional."),
    WHITE(
            "FFFFFF",
            "nothing to do",
            "Nothing to do: filled in already, or not needed. Change what is no longer right."),
    GREY("E4E8EA", "last return", "What you sent last, for comparison. It cannot be changed.");

    private final String hex;
    private final String brief;
    private final String meaning;

    CellColour(String hex, String brief, String meaning) {
        this.hex = hex;
        this.brief = brief;
        this.meaning = meaning;
    }

    /** The colour as six hexadecimal digits. */
    String hex() {
        return hex;
    }

    /** The colours of the cells of a template. */
    static List<CellColour> of(ReturnTemplate template) {
        return Arrays.stream(values())
                .filter(colour -> colour != GREY || template.earlier() != null)
                .toList();
    }

    /** The name of the colour for people, such as {@code Strong yellow}. */
    String label() {
        return English.capital(name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The meaning in a few words. */
    String brief() {
        return brief;
    }

    /** What a cell of this colour asks of the sender, as sentences. */
    String meaning() {
        return meaning;
    }
}
