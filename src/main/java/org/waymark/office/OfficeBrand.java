package org.waymark.office;

/**
 * The two colours and the font of a programme in Office files. The parts that waymark writes have its own blue and
 * Arial, which these replace.
 *
 * @param main the colour in place of blue letters, fills and lines, in six hexadecimal digits
 * @param accent the colour in place of blue rules in Word files, in six hexadecimal digits
 * @param font the name of the font in charts, without characters that XML reserves
 */
public record OfficeBrand(String main, String accent, String font) {

    private static final String BLUE = PaletteColour.BLUE.hex();
    private static final String ARIAL = "Arial";

    /** Keeps blue and Arial. */
    public static final OfficeBrand NONE = new OfficeBrand(BLUE, BLUE);

    /** The brand of a programme that keeps Arial. */
    public OfficeBrand(String main, String accent) {
        this(main, accent, ARIAL);
    }

    /** The XML of a part in these colours, and in this font where DrawingML names one. */
    public String in(String xml) {
        return xml.replace("val=\"" + BLUE + "\"", "val=\"" + main + "\"")
                .replace("color=\"" + BLUE + "\"", "color=\"" + accent + "\"")
                .replace("typeface=\"" + ARIAL + "\"", "typeface=\"" + font + "\"");
    }
}
