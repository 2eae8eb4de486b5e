package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.waymark.progress.FictionalProgramme.northgate;
import static org.waymark.progress.MilestoneBuilder.milestone;

import org.junit.jupiter.api.Test;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;

/** Every measure of one period, calculated by hand. The period is October 2026, so it ends on 31 October. */
class MeasuresTest {

    @Test
    void milestonesAreCountedByStatus() {
        Measures measures = northgate(
                milestone("M-1").is(Status.NOT_STARTED),
                milestone("M-2").is(Status.ON_TRACK),
                milestone("M-3").is(Status.DELAYED),
                milestone("M-4").is(Status.DELAYED),
                milestone("M-5").completedOn("2026-10-01"),
                milestone("M-6").stopped());

        // open are M-1 to M-4: not started, on track or delayed
        assertThat(measures.milestones()).isEqualTo(6);
        assertThat(measures.open()).isEqualTo(4);
        assertThat(measures.get(MeasureRegistry.DELAYED).value()).isEqualTo(2);
        assertThat(measures.completed()).isEqualTo(1);
        assertThat(measures.stopped()).isEqualTo(1);
        // 1 completed among 6 - 1 stopped = 5
        assertThat(measures.completionRate()).isEqualTo(new Rate(1, 5));
        assertThat(measures.completionRate().value()).hasValue(0.2);
        assertThat(measures.leftOut()).isEmpty();
    }

    @Test
    void dueRateIsTheShareOfDueMilestonesCompletedByTheirBaseline() {
        Measures measures = northgate(
                milestone("M-1").baseline("2026-10-31").completedOn("2026-10-31"), // due, done on its day
                milestone("M-2").baseline("2026-09-30").completedOn("2026-10-01"), // due, done a day late
                milestone("M-3").baseline("2026-10-31"), // due on the last day, still open
                milestone("M-4").baseline("2026-11-01"), // not due yet
                milestone("M-5").baseline("2026-11-30").completedOn("2026-10-05"), // done early, not due yet
                milestone("M-6").baseline("2026-08-31").stopped()); // stopped

        // 1 of the 3 that were due: M-1 of M-1, M-2, M-3
        assertThat(measures.dueRate()).isEqualTo(new Rate(1, 3));
        // open and due: M-3 alone
        assertThat(measures.overdue()).isEqualTo(1);
    }

    @Test
    void openMilestoneRatesIgnoreClosedMilestones() {
        Measures measures = northgate(
                milestone("M-1").rated(Rag.GREEN),
                milestone("M-2").rated(Rag.GREEN),
                milestone("M-3").rated(Rag.AMBER),
                milestone("M-4").rated(Rag.RED),
                milestone("M-5").unrated(),
                milestone("M-6").completedOn("2026-10-01").rated(Rag.RED),
                milestone("M-7").stopped().rated(Rag.RED));

        assertThat(measures.rag()).isEqualTo(new RagCounts(2, 1, 1, 1));
    }

    @Test
    void slippageQuartilesUseLinearInterpolation() {
        Measures measures = northgate(
                milestone("M-1").baseline("2026-10-01").completedOn("2026-09-26"), // -5: five days early
                milestone("M-2").baseline("2026-11-30").forecast("2026-11-30"), // 0
                milestone("M-3").baseline("2026-11-30").forecast("2026-12-10"), // 10
                milestone("M-4").baseline("2026-11-30").forecast("2026-12-20"), // 20
                milestone("M-5").baseline("2026-01-01").stopped()); // stopped: not counted

        // sorted -5 0 10 20, n = 4, so a quartile is at position 3 x share:
        // p25 at 0.75: -5 + 0.75 x 5 = -1.25; median at 1.5: 0 + 0.5 x 10 = 5; p75 at 2.25: 10 + 0.25 x 10 = 12.5
        assertThat(measures.slippageDays()).isEqualTo(new Spread(5.0, -1.25, 12.5, 20.0, 4));
    }

    @Test
    void slippageOfACompletedMilestoneUsesItsActualDate() {
        Measures measures = northgate(milestone("M-1")
                .baseline("2026-10-01")
                .completedOn("2026-10-08")
                .forecast("2026-12-31"));

        assertThat(measures.slippageDays()).isEqualTo(new Spread(7.0, 7.0, 7.0, 7.0, 1));
    }

    @Test
    void changeStagesFormAFunnelWithCompletions() {
        Measures measures = northgate(
                milestone("M-1").at(ChangeStage.MINDSET).completedOn("2026-10-01"),
                milestone("M-2").at(ChangeStage.MINDSET).completedOn("2026-10-01"),
                milestone("M-3").at(ChangeStage.BEHAVIOUR).completedOn("2026-10-01"),
                milestone("M-4").at(ChangeStage.BEHAVIOUR),
                milestone("M-5").at(ChangeStage.OUTCOME).stopped());

        assertThat(measures.changeStage())
                .containsExactly(
                        entry(ChangeStage.MINDSET, new StageCount(2, 2)),
                        entry(ChangeStage.BEHAVIOUR, new StageCount(2, 1)),
                        entry(ChangeStage.CULTURE, new StageCount(0, 0)),
                        entry(ChangeStage.OUTCOME, new StageCount(1, 0)));
    }

    @Test
    void groupedMeasuresCountEveryMilestone() {
        Measures measures = northgate(
                milestone("M-1")
                        .across(Boundary.NONE)
                        .led(Leadership.SINGLE)
                        .at(Level.TEAM)
                        .with(Involvement.NONE)
                        .with(Solution.NONE_YET),
                milestone("M-2")
                        .across(Boundary.DEPARTMENT)
                        .led(Leadership.SHARED)
                        .at(Level.TEAM)
                        .with(Involvement.CODESIGNED)
                        .with(Solution.CLUMSY),
                milestone("M-3")
                        .across(Boundary.ORGANISATION)
                        .led(Leadership.CEDED)
                        .at(Level.ORGANISATION)
                        .with(Involvement.COLED)
                        .with(Solution.CLUMSY),
                milestone("M-4")
                        .across(Boundary.SECTOR)
                        .led(Leadership.SINGLE)
                        .at(Level.FOOTPRINT)
                        .with(Involvement.INFORMED)
                        .with(Solution.FULL)
                        .stopped());

        // three of four cross some boundary; M-2 and M-3 are shared or ceded; M-2 and M-3 are co-designed or co-led
        assertThat(measures.get(MeasureRegistry.CROSS_BOUNDARY_RATE)).isEqualTo(new Rate(3, 4));
        assertThat(measures.get(MeasureRegistry.BOUNDARY_REACH).counts())
                .containsExactly(
                        entry(Boundary.NONE, 1),
                        entry(Boundary.DEPARTMENT, 1),
                        entry(Boundary.ORGANISATION, 1),
                        entry(Boundary.SECTOR, 1));
        assertThat(measures.get(MeasureRegistry.SHARED_LEADERSHIP_RATE)).isEqualTo(new Rate(2, 4));
        assertThat(measures.get(MeasureRegistry.INVOLVEMENT_RATE)).isEqualTo(new Rate(2, 4));
        assertThat(measures.get(MeasureRegistry.LEVELS).counts())
                .containsExactly(
                        entry(Level.TEAM, 2),
                        entry(Level.ORGANISATION, 1),
                        entry(Level.PLACE, 0),
                        entry(Level.FOOTPRINT, 1));
        assertThat(measures.get(MeasureRegistry.SOLUTIONS).counts())
                .containsExactly(
                        entry(Solution.NONE_YET, 1),
                        entry(Solution.CLUMSY, 2),
                        entry(Solution.PARTIAL, 0),
                        entry(Solution.FULL, 1));
    }

    @Test
    void evidenceRateUsesCompletedMilestonesOnly() {
        Measures measures = northgate(
                milestone("M-1").completedOn("2026-10-01").with(Evidence.SERVICE_DATA),
                milestone("M-2").completedOn("2026-10-01").with(Evidence.USER_FEEDBACK),
                milestone("M-3").completedOn("2026-10-01").with(Evidence.INDEPENDENT),
                milestone("M-4").completedOn("2026-10-01").with(Evidence.SELF_REPORTED),
                milestone("M-5").completedOn("2026-10-01").with(Evidence.NONE),
                milestone("M-6").with(Evidence.INDEPENDENT));

        // M-1 to M-3 of the five completed; M-6 is open
        assertThat(measures.get(MeasureRegistry.EVIDENCE_RATE)).isEqualTo(new Rate(3, 5));
    }

    @Test
    void outcomeProgressIsTheMedianShareFromBaselineToTarget() {
        Measures measures = northgate(
                milestone("M-1").measured("14", "5", "9.5"), // (9.5 - 14) / (5 - 14) = 0.5
                milestone("M-2").measured("10", "20", "8"), // -2 / 10 = -0.2: it got worse
                milestone("M-3").measured("0", "4", "5").stopped(), // 5 / 4 = 1.25: beyond its target
                milestone("M-4").measured("3", "3", "3"), // baseline equals target
                milestone("M-5").measured("1", "2", null), // not measured yet
                milestone("M-6")); // no measure

        assertThat(measures.get(MeasureRegistry.OUTCOME_PROGRESS)).isEqualTo(new Median(0.5, 3));
        assertThat(measures.leftOut()).isEmpty();
    }

    @Test
    void outcomeProgressHandlesHugeNumbers() {
        Measures measures = northgate(milestone("M-1").measured("0", "1e999999999", "5e999999998"));

        assertThat(measures.get(MeasureRegistry.OUTCOME_PROGRESS)).isEqualTo(new Median(0.5, 1));
    }

    @Test
    void emptyMeasureIsNoDataNotZero() {
        Measures measures = northgate();

        assertThat(measures.milestones()).isZero();
        assertThat(measures.completionRate().value()).isEmpty();
        assertThat(measures.dueRate().value()).isEmpty();
        assertThat(measures.get(MeasureRegistry.CROSS_BOUNDARY_RATE).value()).isEmpty();
        assertThat(measures.get(MeasureRegistry.SHARED_LEADERSHIP_RATE).value()).isEmpty();
        assertThat(measures.get(MeasureRegistry.INVOLVEMENT_RATE).value()).isEmpty();
        assertThat(measures.get(MeasureRegistry.EVIDENCE_RATE).value()).isEmpty();
        assertThat(measures.slippageDays()).isEqualTo(new Spread(null, null, null, null, 0));
        assertThat(measures.driftDays()).isEqualTo(new Median(null, 0));
        assertThat(measures.get(MeasureRegistry.OUTCOME_PROGRESS)).isEqualTo(new Median(null, 0));
        assertThat(measures.movement()).isNull();
    }

    @Test
    void singleMilestoneGivesWholeRates() {
        Measures measures = northgate(milestone("M-1")
                .baseline("2026-10-31")
                .completedOn("2026-10-30")
                .with(Evidence.INDEPENDENT)
                .with(Involvement.COLED));

        assertThat(measures.completionRate().value()).hasValue(1);
        assertThat(measures.dueRate().value()).hasValue(1);
        assertThat(measures.get(MeasureRegistry.EVIDENCE_RATE).value()).hasValue(1);
        assertThat(measures.get(MeasureRegistry.INVOLVEMENT_RATE).value()).hasValue(1);
        assertThat(measures.get(MeasureRegistry.SHARED_LEADERSHIP_RATE).value()).hasValue(0);
        assertThat(measures.slippageDays()).isEqualTo(new Spread(-1.0, -1.0, -1.0, -1.0, 1));
    }

    @Test
    void stoppedMilestonesAloneGiveNoCompletionRate() {
        Measures measures = northgate(milestone("M-1").stopped().baseline("2026-01-31"));

        assertThat(measures.milestones()).isEqualTo(1);
        assertThat(measures.completionRate()).isEqualTo(new Rate(0, 0));
        assertThat(measures.dueRate()).isEqualTo(new Rate(0, 0));
        assertThat(measures.slippageDays().n()).isZero();
        assertThat(measures.get(MeasureRegistry.CROSS_BOUNDARY_RATE).n()).isEqualTo(1);
    }
}
