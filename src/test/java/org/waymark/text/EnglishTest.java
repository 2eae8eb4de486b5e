package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void wordsAreJoined() {
        assertThat(English.and(List.of())).isEmpty();
        assertThat(English.and(List.of("a"))).isEqualTo("a");
        assertThat(English.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(English.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }

    @Test
    void longListsAreShortened() {
        assertThat(English.and(List.of("a", "b"), 2)).isEqualTo("a and b");
        assertThat(English.and(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
    }

    @Test
    void thingsAreCounted() {
        assertThat(English.count(0, "file")).isEqualTo("0 files");
        assertThat(English.count(1, "advisory")).isEqualTo("1 advisory");
        assertThat(English.count(2, "advisory")).isEqualTo("2 advisories");
        assertThat(English.count(1_234_567, "day")).isEqualTo("1,234,567 days");
        assertThat(English.number(-1_000)).isEqualTo("-1,000");
        assertThat(English.number(999)).isEqualTo("999");
    }

    @Test
    void nounAgreesWithItsNumber() {
        assertThat(English.agree(1, "is", "are")).isEqualTo("is");
        assertThat(English.agree(0, "is", "are")).isEqualTo("are");
    }

    @Test
    void firstLetterIsChanged() {
        assertThat(English.capital("élan vital")).isEqualTo("Élan vital");
        assertThat(English.small("On track")).isEqualTo("on track");
    }

    @Test
    void datesAreWrittenInFull() {
        assertThat(Dates.day(LocalDate.of(2026, 9, 5))).isEqualTo("5 September 2026");
        assertThat(Dates.shortDay(LocalDate.of(2026, 9, 5))).isEqualTo("5 Sep 2026");
        assertThat(Dates.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
        assertThat(Dates.month(YearMonth.of(26, 11))).isEqualTo("November 0026");
        assertThat(Dates.shortMonth(YearMonth.of(2005, 6))).isEqualTo("Jun 05");
        assertThat(Dates.name(Month.MAY)).isEqualTo("May");
    }
}
