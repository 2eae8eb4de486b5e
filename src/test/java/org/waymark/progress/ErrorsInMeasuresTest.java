package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.waymark.progress.FictionalProgramme.northgate;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;

import org.junit.jupiter.api.Test;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Dimension;
import org.waymark.programme.Evidence;
import org.waymark.programme.Rag;

/** An invalid value excludes its milestone from the measures that need it and from no others. */
class ErrorsInMeasuresTest {

    @Test
    void milestoneWithoutAStatusCountsButNotByStatus() {
        Measures measures = northgate(
                milestone("M-1").inError("status").baseline("2026-09-30"),
                milestone("M-2").completedOn("2026-10-01"));

        assertThat(measures.milestones()).isEqualTo(2);
        assertThat(measures.open()).isZero();
        assertThat(measures.completionRate()).isEqualTo(new Rate(1, 1));
        assertThat(measures.get(MeasureRegistry.CROSS_BOUNDARY_RATE)).isEqualTo(new Rate(2, 2));
        assertThat(measures.changeStage()).containsEntry(ChangeStage.BEHAVIOUR, new StageCount(2, 1));
        assertThat(measures.leftOut())
                .containsOnly(
                        entry("open", 1),
                        entry("completed", 1),
                        entry("stopped", 1),
                        entry("delayed", 1),
                        entry("completionRate", 1),
                        entry("dueRate", 1),
                        entry("overdue", 1),
                        entry("rag", 1),
                        entry("slippageDays", 1),
                        entry("changeStage", 1),
                        entry("evidenceRate", 1));
    }

    @Test
    void milestoneWithoutAStatusThatIsNotDueIsNotExcludedFromDueRate() {
        Measures measures = northgate(milestone("M-1").inError("status").baseline("2026-12-31"));

        assertThat(measures.leftOut()).doesNotContainKeys("dueRate", "overdue");
    }

    @Test
    void invalidActualDateExcludesTheMilestoneFromOnTimeAndSlippage() {
        Measures measures = northgate(
                milestone("M-1")
                        .baseline("2026-09-30")
                        .completedOn("2026-09-30")
                        .inError("actual_date"),
                milestone("M-2").baseline("2026-09-30").completedOn("2026-09-30"));

        assertThat(measures.dueRate()).isEqualTo(new Rate(1, 1));
        assertThat(measures.slippageDays().n()).isEqualTo(1);
        assertThat(measures.completed()).isEqualTo(2);
        assertThat(measures.leftOut())
                .containsOnly(entry("dueRate", 1), entry("slippageDays", 1), entry("sustainedUnchecked", 1));
    }

    @Test
    void forecastNeverReplacesAMissingActualDate() {
        Measures measures = northgate(milestone("M-1")
                .completedOn("2026-10-01")
                .forecast("2026-12-31")
                .inError("actual_date"));

        assertThat(measures.slippageDays().n()).isZero();
    }

    @Test
    void invalidForecastDoesNotMatterWithAnActualDate() {
        Measures measures = northgate(milestone("M-1")
                .baseline("2026-10-01")
                .completedOn("2026-10-03")
                .inError("forecast_date"));

        assertThat(measures.slippageDays().median()).isEqualTo(2);
        assertThat(measures.leftOut()).isEmpty();
    }

    @Test
    void invalidRatingIsExcludedAndBlankRatingIsUnrated() {
        Measures measures = northgate(
                milestone("M-1").inError("rag"),
                milestone("M-2").unrated(),
                milestone("M-3").rated(Rag.RED));

        assertThat(measures.rag()).isEqualTo(new RagCounts(0, 0, 1, 1));
        assertThat(measures.leftOut()).containsOnly(entry("rag", 1));
    }

    @Test
    void invalidEvidenceMattersForCompletedMilestonesOnly() {
        Measures measures = northgate(
                milestone("M-1").completedOn("2026-10-01").inError("evidence"),
                milestone("M-2").completedOn("2026-10-01").with(Evidence.SERVICE_DATA),
                milestone("M-3").inError("evidence"));

        assertThat(measures.get(MeasureRegistry.EVIDENCE_RATE)).isEqualTo(new Rate(1, 1));
        assertThat(measures.leftOut()).containsOnly(entry("evidenceRate", 1));
    }

    @Test
    void invalidFieldExcludesTheMilestoneFromItsOwnMeasuresOnly() {
        Measures measures = northgate(
                milestone("M-1").inError("boundary"),
                milestone("M-2").inError("leadership"),
                milestone("M-3").inError("level"),
                milestone("M-4").inError("involvement"),
                milestone("M-5").inError("solution"),
                milestone("M-6").inError("change_stage"),
                milestone("M-7").measured("1", "2", "3").inError("measure_target"),
                milestone("M-8").inError("baseline_date"));

        assertThat(measures.get(MeasureRegistry.CROSS_BOUNDARY_RATE)).isEqualTo(new Rate(7, 7));
        assertThat(measures.get(MeasureRegistry.SHARED_LEADERSHIP_RATE)).isEqualTo(new Rate(0, 7));
        assertThat(measures.get(MeasureRegistry.OUTCOME_PROGRESS).n()).isZero();
        assertThat(measures.leftOut())
                .containsOnly(
                        entry("boundaryReach", 1),
                        entry("crossBoundaryRate", 1),
                        entry("sharedLeadershipRate", 1),
                        entry("levels", 1),
                        entry("involvementRate", 1),
                        entry("solutions", 1),
                        entry("changeStage", 1),
                        entry("outcomeProgress", 1),
                        entry("dueRate", 1),
                        entry("dueOnTimeRate", 1),
                        entry("overdue", 1),
                        entry("slippageDays", 1));
    }

    @Test
    void milestoneWithoutADimensionCountsInTheTotalOnly() {
        Progress progress =
                october(ReturnBuilder.from("N1", "2026-10", milestone("M-1").inError("dimension"), milestone("M-2")));

        assertThat(progress.overall().milestones()).isEqualTo(2);
        assertThat(progress.dimensions())
                .filteredOn(d -> d.measures().milestones() > 0)
                .singleElement()
                .satisfies(d -> assertThat(d.dimension()).isEqualTo(Dimension.RELATING))
                .satisfies(d -> assertThat(d.milestones()).hasSize(1));
        assertThat(progress.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.reason()).contains("in no dimension");
            assertThat(out.rows()).isEqualTo(1);
            assertThat(out.places()).extracting("row").containsExactly(2);
        });
    }
}
