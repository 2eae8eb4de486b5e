package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatingBarTest {

    private static final StatusBadge GREEN = new StatusBadge("G", "green", TextTone.GREEN);
    private static final StatusBadge AMBER = new StatusBadge("A", "amber", TextTone.AMBER);
    private static final StatusBadge RED = new StatusBadge("R", "red", TextTone.RED);

    @Test
    void singleRedMilestoneIsAlwaysVisible() {
        RatingBar bar = bar(998, 1, 1);
        assertThat(bar.cells(20))
                .containsEntry(new RatingBar.Part(RED, 1), 1)
                .containsEntry(new RatingBar.Part(GREEN, 998), 18);
    }

    @Test
    void barFillsItsWidth() {
        for (int green = 0; green < 8; green++) {
            for (int red = 0; red < 8; red++) {
                assertThat(bar(green, 1, red).cells(11).values().stream()
                                .mapToInt(i -> i)
                                .sum())
                        .isEqualTo(11);
            }
        }
    }

    @Test
    void legendListsExactlyTheRatingsShown() {
        assertThat(bar(4, 0, 1).words()).isEqualTo("4 green and 1 red");
        assertThat(bar(4, 0, 1).tally()).isEqualTo("4G 1R");
        assertThat(bar(0, 0, 0).words()).isEqualTo("no open milestones");
    }

    private static RatingBar bar(int green, int amber, int red) {
        return new RatingBar(Stream.of(
                        new RatingBar.Part(GREEN, green),
                        new RatingBar.Part(AMBER, amber),
                        new RatingBar.Part(RED, red))
                .filter(part -> part.count() > 0)
                .toList());
    }
}
