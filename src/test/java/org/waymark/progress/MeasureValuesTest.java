package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.northgate;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Rag;

/** The values of measures, and the milestones that their filters select. */
class MeasureValuesTest {

    @Test
    void breakdownKnowsTheCountOfEachPart() {
        RagCounts ratings = northgate(
                        milestone("M-1").rated(Rag.RED),
                        milestone("M-2").rated(Rag.GREEN),
                        milestone("M-3").rated(Rag.GREEN))
                .rag();

        assertThat(ratings.count("red")).isEqualTo(1);
        assertThat(ratings.count("green")).isEqualTo(2);
        assertThat(ratings.count("amber")).isZero();
        assertThat(ratings.count("purple")).isZero();
    }

    @Test
    void filtersSelectTheMilestonesThatAreCounted() {
        Progress progress = october(from(
                "N1",
                "2026-10",
                milestone("M-1").completedOn("2026-10-02"),
                milestone("M-2").stopped(),
                milestone("M-3").baseline("2026-10-31"),
                milestone("M-4").baseline("2026-11-01")));

        assertThat(selected(progress, MeasureRegistry.COMPLETION_RATE))
                .containsExactly(List.of("M-1"), List.of("M-1", "M-3", "M-4"));
        assertThat(selected(progress, MeasureRegistry.OVERDUE)).containsExactly(List.of("M-3"));
    }

    @Test
    void measureOfReturnsIsKnownByItsKey() {
        assertThat(ReturnMeasures.has("reportingRate")).isTrue();
        assertThat(ReturnMeasures.has("onTimeRate")).isTrue();
        assertThat(ReturnMeasures.has("completionRate")).isFalse();
    }

    @Test
    void visibilityIsOrdered() {
        assertThat(MeasureVisibility.HEADLINE.atLeast(MeasureVisibility.KEY)).isTrue();
        assertThat(MeasureVisibility.KEY.atLeast(MeasureVisibility.KEY)).isTrue();
        assertThat(MeasureVisibility.DETAIL.atLeast(MeasureVisibility.KEY)).isFalse();
    }

    @Test
    void limitsOfAFunnelBelongToTheBandInside() {
        double outer = FunnelBand.BEYOND_998.distance();
        double inner = FunnelBand.BEYOND_95.distance();
        assertThat(FunnelBand.of(outer)).isEqualTo(FunnelBand.BEYOND_95);
        assertThat(FunnelBand.of(-Math.nextUp(outer))).isEqualTo(FunnelBand.BEYOND_998);
        assertThat(FunnelBand.of(inner)).isEqualTo(FunnelBand.NONE);
        assertThat(FunnelBand.of(-Math.nextUp(inner))).isEqualTo(FunnelBand.BEYOND_95);
    }

    @Test
    void keysOfChangesAreThoseOfTheMeasure() {
        assertThat(MilestonePair.Change.NEWLY_COMPLETED.key()).isEqualTo("newlyCompleted");
        assertThat(MilestonePair.Change.WORSENED.key()).isEqualTo("worsened");
    }

    private static List<List<String>> selected(Progress progress, Measure<?> measure) {
        return measure.filters().stream()
                .map(filter -> progress.milestones().stream()
                        .filter(filter.test())
                        .map(pair -> pair.milestone().id())
                        .toList())
                .toList();
    }
}
