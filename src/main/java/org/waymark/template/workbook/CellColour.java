package org.waymark.template.workbook;

/** The meaning of the colours of cells, which the legend on the cover explains. */
enum CellColour {
    STRONG_YELLOW("FFE15C", "Fill in now. A cell turns strong yellow when another cell makes it needed."),
    PALE_YELLOW("FFFAE3", "Optional."),
    WHITE("FFFFFF", "Nothing to do: filled in already, or not needed. Change what is no longer right."),
    GREY("E4E8EA", "What you sent last, for comparison. It cannot be changed.");

    private final String hex;
    private final String meaning;

    CellColour(String hex, String meaning) {
        this.hex = hex;
        this.meaning = meaning;
    }

    /** The colour as six hexadecimal digits. */
    String hex() {
        return hex;
    }

    /** What a cell of this colour asks of the sender, as sentences. */
    String meaning() {
        return meaning;
    }
}
