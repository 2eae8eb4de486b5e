package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.progress.Rate;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource({"0, 4, 0%", "1, 8, 13%", "1, 300, under 1%", "299, 300, 99%", "300, 300, 100%", "0, 0, no data"})
    void percentageIsNeverRoundedToZeroOrOneHundred(int count, int n, String text) {
        assertThat(FigureText.percent(new Rate(count, n).value())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12 days late",
        "1, 1 day late",
        "-1, 1 day early",
        "0, on the day",
        "-0.5, 0.5 days early",
        "1234.25, '1,234.3 days late'",
        ", no data"
    })
    void slippageIsDescribed(Double days, String text) {
        assertThat(FigureText.late(days)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"12, +12", "-0.5, -0.5", "-3.25, -3.3", "0, 0"})
    void signedDaysHaveASign(Double days, String text) {
        assertThat(FigureText.signed(days)).isEqualTo(text);
    }

    @Test
    void sentTextHasNoControlCharacters() {
        assertThat(SentText.tidy("\u001b[31mred\u001b[0m\u202e\u200b and\r\n\ta  break\u0000 "))
                .isEqualTo("[31mred[0m and a break");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5|0|243|half are between 5 days early and on time; the latest is 243 days late",
                "3|12.5|40|half are between 3 and 12.5 days late; the latest is 40 days late",
                "-12|-5|-1|half are between 12 and 5 days early; the latest is 1 day early",
                "7|7|7|half are 7 days late; the latest is 7 days late",
                "||| no data"
            })
    void theSpreadOfDaysIsASentence(Double lower, Double upper, Double latest, String text) {
        assertThat(FigureText.halfBetween(lower, upper, latest)).isEqualTo(text);
    }
}
