package org.waymark.check.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.progress.ReturnBuilder;

/** What remains of a verdict without the returns that another one replaced. */
class CountingReturnsTest {

    @Test
    void verdictWithoutReplacedReturnsStaysAsItIs() {
        Verdict all = verdict(from("N1", "2026-10"), from("S1", "2026-10"));

        assertThat(CountingReturns.of(all)).isSameAs(all);
    }

    @Test
    void fileThatHoldsOnlyAReplacedReturnIsLeftOut() {
        Verdict counting = CountingReturns.of(verdict(
                from("N1", "2026-10").inFile("first.csv").submitted("2026-11-01"),
                from("N1", "2026-10").inFile("second.csv").submitted("2026-11-02"),
                from("S1", "2026-10").inFile("other.csv")));

        assertThat(counting.files()).extracting(FileVerdict::file).containsExactly("second.csv", "other.csv");
        assertThat(counting.superseded()).singleElement().satisfies(one -> {
            assertThat(one.replaced().address().file()).isEqualTo("first.csv");
            assertThat(one.counting().address().file()).isEqualTo("second.csv");
        });
    }

    @Test
    void manyReplacedReturnsTakeLinearTime() {
        Verdict all = verdict(IntStream.range(0, 100_000)
                .mapToObj(n -> from("N1", "2026-10").inFile("f" + n + ".csv"))
                .toArray(ReturnBuilder[]::new));

        Verdict counting = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CountingReturns.of(all));

        assertThat(counting.files()).extracting(FileVerdict::file).containsExactly("f99999.csv");
        assertThat(counting.superseded()).hasSize(99_999);
    }
}
