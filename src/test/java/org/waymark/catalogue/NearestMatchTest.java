package org.waymark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestMatchTest {

    private static final List<String> WORDS =
            List.of("Forecast date", "Baseline date", "Status", "RAG", "on_track", "delayed", "relating", "being");

    @ParameterizedTest
    @CsvSource({
        "Forcast date, Forecast date",
        "forecastdate, Forecast date",
        "Sttaus, Status",
        "RGA, RAG",
        "ontrack, on_track",
        "on trakc, on_track",
        "delaid, delayed",
        "beeing, being"
    })
    void nearestMatchIsSuggested(String word, String meant) {
        assertThat(NearestMatch.nearest(word, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Owner", "xx", "R", "'Cost of the year'", "'Broadcast dates'", "''"})
    void nothingIsSuggestedWhenNothingIsNear(String word) {
        assertThat(NearestMatch.nearest(word, WORDS)).isEmpty();
    }

    @Test
    void sameFirstLetterBreaksTies() {
        assertThat(NearestMatch.nearest("doink", List.of("going", "doing"))).contains("doing");
        assertThat(NearestMatch.nearest("beint", List.of("seing", "being"))).contains("being");
    }

    @Test
    void swappedLettersCountAsOneMistake() {
        assertThat(NearestMatch.distance("form", "from", 3)).isEqualTo(1);
        assertThat(NearestMatch.distance("", "abc", 3)).isEqualTo(3);
        assertThat(NearestMatch.distance("kitten", "sitting", 3)).isEqualTo(3);
    }
}
