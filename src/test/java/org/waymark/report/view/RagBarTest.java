package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.progress.RagCounts;

class RagBarTest {

    @Test
    void aSingleRedMilestoneIsNeverRoundedAway() {
        RagBar bar = new RagBar(new RagCounts(998, 1, 1, 0));
        assertThat(bar.cells(20)).containsEntry(Confidence.RED, 1).containsEntry(Confidence.GREEN, 18);
    }

    @Test
    void aBarFillsItsWidthExactly() {
        for (int green = 0; green < 8; green++) {
            for (int red = 0; red < 8; red++) {
                RagBar bar = new RagBar(new RagCounts(green, 1, red, 2));
                assertThat(bar.cells(11).values().stream().mapToInt(i -> i).sum())
                        .isEqualTo(11);
            }
        }
    }
}
