package org.waymark.intake.grid;

/**
 * Something in a workbook that can run, or load content from elsewhere, when the workbook is opened or calculated. waymark
 * never runs or loads it. A copy of the workbook that is sent on may contain it too.
 */
public enum ActiveContent {
    /** Programs in the workbook, such as Visual Basic modules and macro sheets. */
    MACROS("macros"),
    /** Values, pictures or sheets that are taken from another file or web address. */
    EXTERNAL_LINKS("links to other files"),
    /** Values that another program supplies through Dynamic Data Exchange or OLE. */
    PROGRAM_LINKS("links to other programs"),
    /** Queries to databases, web pages or files. */
    DATA_CONNECTIONS("data connections"),
    /** Formulas with functions such as {@code WEBSERVICE} and {@code RTD}. */
    LOADING_FORMULAS("formulas that load content from elsewhere"),
    /** Hyperlinks that open anything but a web page, an e-mail or a place in the workbook. */
    FILE_HYPERLINKS("hyperlinks to files or programs"),
    /** Objects of other programs, controls and add-ins. */
    EMBEDDED_OBJECTS("embedded objects"),
    /** A part that is too large or too damaged to look for any of the others. */
    UNSEARCHED("a part that cannot be searched for such content");

    private final String words;

    ActiveContent(String words) {
        this.words = words;
    }

    /** A noun phrase that can follow "contains". */
    public String words() {
        return words;
    }
}
