package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbrokenCodesTest {

    @ParameterizedTest
    @CsvSource({
        "FLO-01, FLO_01",
        "NHS-2026-1 and 2026-10-31, NHS_2026_1 and 2026_10_31",
        "Ward-by-ward posts, Ward-by-ward posts",
        "Co-led (A-1), Co-led (A_1)",
        "-5 to 3, -5 to 3"
    })
    void hyphensOfCodesDoNotEndALine(String text, String expected) {
        assertThat(UnbrokenCodes.of(text)).isEqualTo(expected.replace("_", UnbrokenCodes.HYPHEN));
    }
}
