package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.progress.Progress;
import org.waymark.report.ReportFixtures;

class HeadlineSentencesTest {

    @Test
    void lastSentenceCountsReceivedAndMissingReturns() {
        assertThat(headlines(ReportFixtures.full()))
                .last()
                .isEqualTo("10 of 12 expected returns are accepted; 1 needs correction; "
                        + "no return has been received from Greywether Coast.");
    }

    @Test
    void manyMissingFootprintsAreCounted() {
        assertThat(headlines(ReportFixtures.empty()))
                .containsExactly(
                        "0 of 4 expected returns are accepted; no return has been received from 4 footprints, named below.");
    }

    @Test
    void movementNeedsAnEarlierPeriod() {
        assertThat(headlines(ReportFixtures.first())).noneMatch(said -> said.startsWith("Since"));
        assertThat(headlines(ReportFixtures.full())).anyMatch(said -> said.startsWith("Since September 2026: "));
    }

    private static List<String> headlines(Progress progress) {
        return ReportView.of(progress).headlines();
    }
}
