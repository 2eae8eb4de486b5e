package org.waymark.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of versions, and which of them keep returns of an earlier one valid. */
class SchemaVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.1.0, true",
        "1.0.9, 1.10.0, true",
        "1.1.0, 1.1.1, true",
        "1.1.0, 1.1.0, false",
        "1.1.0, 1.0.0, false",
        "1.9.9, 2.0.0, false"
    })
    void onlyLaterVersionsWithTheSameMajorNumberKeepReturnsValid(String earlier, String later, boolean valid) {
        assertThat(version(later).onlyAddsTo(version(earlier))).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "v1.0.0", "1.0.0-rc", "1.0.9999999", "October"})
    void textOfAnotherFormIsNotAVersion(String text) {
        assertThat(SchemaVersion.read(text)).isEmpty();
    }

    @Test
    void spacesAroundAVersionAreIgnored() {
        assertThat(SchemaVersion.read(" 1.1.0 ")).contains(new SchemaVersion(1, 1, 0));
    }

    private static SchemaVersion version(String text) {
        return SchemaVersion.read(text).orElseThrow();
    }
}
