package org.waymark.intake.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillColourTest {

    /** The standard colours of Excel and LibreOffice, their styles Good, Neutral and Bad, and pale variants. */
    @ParameterizedTest
    @CsvSource({
        "FF0000, RED",
        "C00000, RED",
        "FFC7CE, RED",
        "C9211E, RED",
        "C0504D, RED",
        "D5281B, RED",
        "FFC000, AMBER",
        "FFFF00, AMBER",
        "FFEB9C, AMBER",
        "FFBF00, AMBER",
        "ED7D31, AMBER",
        "FFB81C, AMBER",
        "00B050, GREEN",
        "92D050, GREEN",
        "C6EFCE, GREEN",
        "E2EFDA, GREEN",
        "00A933, GREEN",
        "007F3B, GREEN"
    })
    void coloursOfRatingsAreRecognised(String hex, FillColour colour) {
        assertThat(of(hex)).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "FFFFFF", "000000", "D9D9D9", "FFF2CC", "FFFFCC", "FFFAE3", "FFF6BF", "E4E8EA", "0070C0", "DDEBF7", "7030A0",
        "993300", "00B0F0"
    })
    void otherColoursMeanNothing(String hex) {
        assertThat(of(hex)).isNull();
    }

    @Test
    void theTemplatesOwnYellowMeansNothing() {
        assertThat(of(FillColour.NEEDED)).isNull();
    }

    @Test
    void aTintMakesAColourLighterOrDarker() {
        assertThat(FillColour.of(0xFFC000, 0.4)).isEqualTo(FillColour.AMBER);
        assertThat(FillColour.of(0xFFC000, 0.8)).isNull();
        assertThat(FillColour.of(0xFFC000, -0.25)).isEqualTo(FillColour.AMBER);
        assertThat(FillColour.of(0x70AD47, 0.6)).isEqualTo(FillColour.GREEN);
        assertThat(FillColour.of(0xFF0000, -1)).isNull();
        assertThat(FillColour.of(0xFFFFFF, -0.5)).isNull();
    }

    private static FillColour of(String hex) {
        return FillColour.of(Integer.parseInt(hex, 16));
    }
}
