package org.waymark.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The similarity of titles. */
class TextSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "One referral route for frailty, one  referral route for FRAILTY",
        "One referral route for frailty, A single referral route for frailty",
        "Shared budget for discharge, Discharge: a shared budget",
        "X, x",
    })
    void rewordedTextIsSimilar(String one, String other) {
        assertThat(TextSimilarity.of(one, other)).isGreaterThan(0.5).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "One referral route for frailty, Voluntary sector seats on the partnership board",
        "Weekly huddles across wards, Joint commissioning of home care",
        "X, Y",
        "X, Weekly huddles across wards",
    })
    void differentTextIsNotSimilar(String one, String other) {
        assertThat(TextSimilarity.of(one, other)).isLessThan(0.5).isGreaterThanOrEqualTo(0);
    }
}
