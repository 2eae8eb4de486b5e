package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import org.junit.jupiter.api.Test;
import org.waymark.programme.Dimension;

/** How many learning pairs chance alone would give. */
class LearningChanceTest {

    /**
     * One example and one stuck milestone among four, two of each footprint, in one dimension. The two give a pair if they
     * meet different footprints: 2 of the 3 other places.
     */
    @Test
    void meanOverShufflesIsCloseToTheExactExpectation() {
        Progress progress = october(
                from("N1", "2026-10", example("M-1"), neither("M-2")),
                from("S1", "2026-10", stuck("M-1"), neither("M-2")));

        assertThat(progress.learning()).hasSize(1);
        assertThat(progress.learningByChance()).isCloseTo(2 / 3.0, within(0.1));
    }

    @Test
    void milestonesOfOneDimensionDoNotPairWithAnother() {
        Progress progress = october(
                from("N1", "2026-10", example("M-1").in(Dimension.DOING)),
                from("S1", "2026-10", stuck("M-1").in(Dimension.BEING)));

        assertThat(progress.learning()).isEmpty();
        assertThat(progress.learningByChance()).isZero();
    }

    @Test
    void sameReturnsGiveTheSameNumber() {
        double first = october(
                        from("N1", "2026-10", example("M-1")), from("S1", "2026-10", stuck("M-1"), neither("M-2")))
                .learningByChance();
        double second = october(
                        from("N1", "2026-10", example("M-1")), from("S1", "2026-10", stuck("M-1"), neither("M-2")))
                .learningByChance();

        assertThat(first).isEqualTo(second).isPositive();
    }

    private static MilestoneBuilder example(String id) {
        return milestone(id).baseline("2026-10-20").completedOn("2026-10-10");
    }

    private static MilestoneBuilder stuck(String id) {
        return milestone(id).baseline("2026-09-30");
    }

    private static MilestoneBuilder neither(String id) {
        return milestone(id).baseline("2026-12-31");
    }
}
