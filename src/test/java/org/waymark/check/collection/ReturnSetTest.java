package org.waymark.check.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.waymark.progress.ReturnBuilder.from;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.check.CheckedReturn;
import org.waymark.check.ReturnKey;
import org.waymark.progress.ReturnBuilder;

/** Which of several returns counts. */
class ReturnSetTest {

    private static final ReturnKey KEY = new ReturnKey("N1", YearMonth.parse("2026-10"));

    @Test
    void keysOfAPeriodAreFoundAmongManyPeriods() {
        YearMonth first = YearMonth.parse("2000-01");
        ReturnSet set = ReturnSet.of(IntStream.range(0, 100_000)
                .mapToObj(n -> from("N" + n % 2, first.plusMonths(n / 2).toString()))
                .map(ReturnBuilder::build)
                .toList());

        List<ReturnKey> keys = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> set.periods().stream()
                        .flatMap(period -> set.keys(period).stream())
                        .toList());

        assertThat(keys).hasSize(100_000).startsWith(new ReturnKey("N0", first), new ReturnKey("N1", first));
    }

    @Test
    void manyUnknownFootprintsTakeLinearTime() {
        List<CheckedReturn> sent = IntStream.range(0, 50_000)
                .mapToObj(n -> from("X" + n, "2026-10").ofUnknownFootprint().build())
                .toList();

        ReturnSet set = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ReturnSet.of(sent));

        assertThat(set.keys(YearMonth.parse("2026-10"))).hasSize(50_000);
    }

    @Test
    void latestAcceptedReturnCounts() {
        assertThat(countingOf(
                        october("a.csv").submitted("2026-11-01"),
                        october("b.csv").submitted("2026-11-03"),
                        october("c.csv").submitted("2026-11-02")))
                .isEqualTo("b.csv");
    }

    @Test
    void acceptedReturnCountsBeforeALaterOneWithErrors() {
        assertThat(countingOf(
                        october("a.csv").submitted("2026-11-01"),
                        october("b.csv").submitted("2026-11-03").withErrors()))
                .isEqualTo("a.csv");
    }

    @Test
    void latestReturnCountsWhenNoneIsAccepted() {
        assertThat(countingOf(
                        october("a.csv").submitted("2026-11-03").withErrors(),
                        october("b.csv").submitted("2026-11-01").withErrors()))
                .isEqualTo("a.csv");
    }

    @Test
    void undatedReturnSortsBeforeDatedReturns() {
        assertThat(countingOf(october("z.csv"), october("a.csv").submitted("2020-01-01")))
                .isEqualTo("a.csv");
    }

    @Test
    void lastFileNameCountsOnTheSameDay() {
        assertThat(countingOf(
                        october("return v2.csv").submitted("2026-11-03"),
                        october("return v1.csv").submitted("2026-11-03")))
                .isEqualTo("return v2.csv");
    }

    @Test
    void orderOfTheInputDoesNotMatter() {
        List<CheckedReturn> returns = new ArrayList<>(Stream.of(
                        october("a.csv"),
                        october("b.csv").withErrors(),
                        october("c.csv").submitted("2026-11-03").withErrors(),
                        october("d.csv").submitted("2026-11-01"),
                        october("e.csv").submitted("2026-11-01"))
                .map(ReturnBuilder::build)
                .toList());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(returns, new Random(seed));
            ReturnSet set = ReturnSet.of(returns);
            assertThat(set.counting(KEY)).map(r -> r.address().file()).hasValue("e.csv");
            assertThat(set.superseded(KEY))
                    .extracting(r -> r.address().file())
                    .containsExactly("d.csv", "a.csv", "c.csv", "b.csv");
        }
    }

    @Test
    void previousReturnIsOfTheLatestEarlierPeriod() {
        ReturnSet set = ReturnSet.of(List.of(
                from("N1", "2026-10").build(),
                from("S1", "2026-06").build(),
                from("S1", "2026-08").build()));

        assertThat(set.periods())
                .containsExactly(YearMonth.parse("2026-06"), YearMonth.parse("2026-08"), YearMonth.parse("2026-10"));
        assertThat(set.latestPeriod()).hasValue(YearMonth.parse("2026-10"));
        assertThat(set.periodBefore(YearMonth.parse("2026-10"))).hasValue(YearMonth.parse("2026-08"));
        assertThat(set.periodBefore(YearMonth.parse("2026-06"))).isEmpty();
        assertThat(ReturnSet.of(List.of()).latestPeriod()).isEmpty();
    }

    private static String countingOf(ReturnBuilder... returns) {
        ReturnSet set =
                ReturnSet.of(Stream.of(returns).map(ReturnBuilder::build).toList());
        return set.counting(KEY).orElseThrow().address().file();
    }

    private static ReturnBuilder october(String file) {
        return from("N1", "2026-10").inFile(file);
    }
}
