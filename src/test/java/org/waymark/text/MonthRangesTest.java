package org.waymark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09|2026-09",
                "2026-09 2026-10|2026-09, 2026-10",
                "2026-11 2026-12 2027-01|2026-11 to 2027-01",
                "2025-05 2026-01 2026-02 2026-03 2026-05|2025-05, 2026-01 to 2026-03, 2026-05"
            })
    void threeMonthsInARowAreARange(String months, String expected) {
        assertThat(MonthRanges.of(
                        Arrays.stream(months.split(" ")).map(YearMonth::parse).toList()))
                .isEqualTo(expected);
    }
}
