package org.waymark.check.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that a sender cannot see are found, named and taken out. */
class StrayCharactersTest {

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ' Ward',a space at the start
            'Ward ',a space at the end
            ' Ward ',a space at the start and a space at the end
            'Ward\u00a07',a non-breaking space
            'Ward\u200b',an invisible character
            'Wa\u0007rd',a control character
            '\u00a0Ward\u200b7','a space at the start, a non-breaking space and an invisible character'""")
    void strayCharactersAreNamed(String text, String description) {
        assertThat(StrayCharacters.in(text)).isTrue();
        assertThat(StrayCharacters.describe(text)).isEqualTo(description);
        assertThat(StrayCharacters.in(StrayCharacters.clean(text))).isFalse();
        assertThat(StrayCharacters.clean(text)).matches("Ward ?7?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ward", "two  spaces", "two\nlines", "Llandrindod–Wells"})
    void visibleTextIsLeftAsItIs(String text) {
        assertThat(StrayCharacters.in(text)).isFalse();
        assertThat(StrayCharacters.clean(text)).isEqualTo(text);
    }
}
