package org.waymark.office;

/**
 * The two colours of a programme in Office files. The parts that waymark writes have its own blue, which this replaces.
 *
 * @param main the colour in place of blue letters, fills and lines, in six hexadecimal digits
 * @param accent the colour in place of blue rules in Word files, in six hexadecimal digits
 */
public record BrandColours(String main, String accent) {

    private static final String BLUE = PaletteColour.BLUE.hex();

    /** Keeps blue. */
    public static final BrandColours NONE = new BrandColours(BLUE, BLUE);

    /** The XML of a part in these colours. */
    public String in(String xml) {
        return xml.replace("val=\"" + BLUE + "\"", "val=\"" + main + "\"")
                .replace("color=\"" + BLUE + "\"", "color=\"" + accent + "\"");
    }
}
