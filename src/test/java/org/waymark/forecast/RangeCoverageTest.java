package org.waymark.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often ranges hold in programmes whose errors of forecasts do not change over time. Every range is made from what was
 * known in its month, and compared with what came later.
 */
@Tag("slow")
class RangeCoverageTest {

    private static final List<Outlook> PROGRAMMES = LongStream.rangeClosed(1, 100)
            .mapToObj(seed -> Forecasts.of(SimulatedProgramme.ledger(seed, 60)).outlook())
            .toList();

    @Test
    void fourInFiveOfTheRangesHoldInAHundredProgrammes() {
        int n = PROGRAMMES.stream().mapToInt(each -> each.backtest80().n()).sum();
        int held =
                PROGRAMMES.stream().mapToInt(each -> each.backtest80().held()).sum();

        assertThat(n).isGreaterThan(30_000);
        assertThat((double) held / n).isBetween(0.75, 0.85);
    }

    @Test
    void halfOfTheNarrowRangesHold() {
        int n = PROGRAMMES.stream().mapToInt(each -> each.backtest50().n()).sum();
        int held =
                PROGRAMMES.stream().mapToInt(each -> each.backtest50().held()).sum();

        assertThat((double) held / n).isBetween(0.45, 0.55);
    }

    @Test
    void nineInTenProgrammesAreWithinFivePointsEach() {
        assertThat(PROGRAMMES)
                .filteredOn(each ->
                        each.backtest80().rate() >= 0.75 && each.backtest80().rate() <= 0.85)
                .hasSizeGreaterThanOrEqualTo(90);
    }
}
