package org.waymark.check.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast test before personal data is looked for: it may not pass over a number that a person has. */
class LongNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5919",
                "943-476-5919",
                "9434765919",
                "943\u200b4765919",
                "943\u2002476\u20025919",
                "943\u00ad4765919",
                "943\t476\t5919",
                "call 020 7946 0958 today",
                "call (020) 7946-0958",
                "call +44 (0)20 7946 0958",
                "call 0044 20 7946 0958",
                "call 02(079) 46-09 58",
                "1,2 and 3 wards; 01632 960 983"
            })
    void aNumberOfAPersonIsMasked(String text) {
        assertThat(PersonalData.possible(text)).isTrue();
        assertThat(PersonalData.masked(text)).contains("•••");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"case 12345 of E54000001", "12/11/2026, 13/11/2026", "1 of 2, 3 of 4, 5 of 6, 7 of 8, 9 of 10"})
    void digitsWithWordsBetweenThemAreNoNumber(String text) {
        assertThat(PersonalData.possible(text)).isFalse();
        assertThat(PersonalData.masked(text)).isSameAs(text);
    }

    /** A pattern says the same as the search, for texts in which digits, blanks, signs and letters are mixed at random. */
    @Test
    void theSearchAgreesWithAPattern() {
        Pattern tenDigits = Pattern.compile("(?:[0-9][\\x00-\\x20()+\\-\\x7F-\\uFFFF]*+){10}");
        String characters = "0123456789012345678901234567890123456789 ()+-\t\u200b,x";
        Random random = new Random(20161031);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(60), 0, characters.length())
                    .mapToObj(at -> characters.substring(at, at + 1))
                    .reduce("", String::concat);
            boolean expected = tenDigits.matcher(text).find();
            found += expected ? 1 : 0;
            assertThat(PersonalData.possible(text)).as(text).isEqualTo(expected);
        }
        assertThat(found).isBetween(1_000, 19_000);
    }
}
