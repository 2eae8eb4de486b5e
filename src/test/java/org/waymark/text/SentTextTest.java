package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentTextTest {

    private static final String STEERING = "\u001b[31mred\u202e\u200b and\r\n\ta  break\u0000";

    @Test
    void aLineKeepsItsSpacingAndNothingElseThatIsInvisible() {
        assertThat(SentText.line(STEERING)).isEqualTo("[31mred and a  break ");
    }

    @Test
    void tidyTextHasSingleSpaces() {
        assertThat(SentText.tidy("\u00a0" + STEERING)).isEqualTo("[31mred and a break");
        assertThat(SentText.tidy(null)).isEmpty();
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(SentText.line("a\ud800b\ud83d\ude00")).isEqualTo("a\ufffdb\ud83d\ude00");
    }

    @Test
    void aLongValueIsCutInQuotation() {
        assertThat(SentText.quoted("é".repeat(80))).isEqualTo('"' + "é".repeat(59) + "…\"");
    }
}
