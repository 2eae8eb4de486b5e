package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import org.junit.jupiter.api.Test;
import org.waymark.progress.Progress;

class ChangeCountsTest {

    @Test
    void countsMilestonesThatWereStoppedAndResumed() {
        Progress progress = october(
                from(
                        "N1",
                        "2026-09",
                        milestone("M-1"),
                        milestone("M-2"),
                        milestone("M-3").stopped(),
                        milestone("M-4").stopped()),
                from(
                        "N1",
                        "2026-10",
                        milestone("M-1").completedOn("2026-10-10"),
                        milestone("M-2").stopped(),
                        milestone("M-3"),
                        milestone("M-4").stopped()));

        assertThat(ChangeCounts.of(progress).sentence())
                .isEqualTo("Since September 2026: 1 completed, 1 stopped and 1 resumed.");
    }

    @Test
    void namesTheMonthInWhichNothingChanged() {
        Progress progress = october(from("N1", "2026-09", milestone("M-1")), from("N1", "2026-10", milestone("M-1")));

        assertThat(ChangeCounts.of(progress).sentence()).isEqualTo("Nothing changed since September 2026.");
    }
}
