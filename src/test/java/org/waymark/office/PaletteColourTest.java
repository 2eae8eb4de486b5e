package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteColourTest {

    @ParameterizedTest
    @EnumSource
    void textHasEnoughContrastOnEveryColour(PaletteColour colour) {
        double ground = luminance(colour);
        double letters = luminance(colour.letters());
        double contrast = (Math.max(ground, letters) + 0.05) / (Math.min(ground, letters) + 0.05);
        assertThat(contrast).as("WCAG 2.2 asks for 4.5 to 1").isGreaterThanOrEqualTo(4.5);
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(PaletteColour colour) {
        byte[] rgb = colour.rgb();
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(byte channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
