package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.waymark.progress.FictionalProgramme.NORTHGATE;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Dimension;
import org.waymark.programme.Rag;
import org.waymark.programme.Status;
import org.waymark.progress.MilestonePair.Change;

/** Movement between September and October 2026, calculated by hand. */
class MovementTest {

    @Test
    void ratingMovesCountMilestonesOpenAndRatedInBothPeriods() {
        Measures measures = october(
                        from(
                                "N1",
                                "2026-09",
                                milestone("M-1").rated(Rag.RED),
                                milestone("M-2").rated(Rag.AMBER),
                                milestone("M-3").rated(Rag.GREEN),
                                milestone("M-4").rated(Rag.AMBER),
                                milestone("M-5").unrated(),
                                milestone("M-6").rated(Rag.RED)),
                        from(
                                "N1",
                                "2026-10",
                                milestone("M-1").rated(Rag.GREEN), // red to green: improved
                                milestone("M-2").rated(Rag.GREEN), // amber to green: improved
                                milestone("M-3").rated(Rag.AMBER), // green to amber: worsened
                                milestone("M-4").rated(Rag.AMBER), // same
                                milestone("M-5").rated(Rag.GREEN), // unrated before
                                milestone("M-6").stopped().rated(Rag.GREEN))) // no longer open
                .overall();

        assertThat(measures.movement()).isEqualTo(new Movement(2, 1, 1, 0, 1, 0, 0, 0, 0));
        assertThat(measures.leftOut()).isEmpty();
    }

    @Test
    void milestonesAreCompletedStoppedReopenedResumedAddedAndRemoved() {
        Progress progress = october(
                from(
                        "N1",
                        "2026-09",
                        milestone("M-1"),
                        milestone("M-2").completedOn("2026-09-10"),
                        milestone("M-3").completedOn("2026-09-10"),
                        milestone("M-4").in(Dimension.DOING),
                        milestone("M-5").completedOn("2026-09-10"),
                        milestone("M-8"),
                        milestone("M-9").stopped(),
                        milestone("M-10").stopped(),
                        milestone("M-11").stopped()),
                from(
                        "N1",
                        "2026-10",
                        milestone("M-1").completedOn("2026-10-10"), // newly completed
                        milestone("M-2"), // reopened
                        milestone("M-3").completedOn("2026-09-10"), // completed before
                        milestone("M-5").stopped(), // newly stopped; after completion, but not open again
                        milestone("M-8").stopped(), // newly stopped
                        milestone("M-9"), // resumed
                        milestone("M-10").stopped(), // stopped before
                        milestone("M-11").completedOn("2026-10-10"), // newly completed, so not resumed
                        milestone("M-6").in(Dimension.BEING), // added
                        milestone("M-7").in(Dimension.BEING).completedOn("2026-10-10"), // added, so not newly completed
                        milestone("M-12").in(Dimension.BEING).stopped())); // added, so not newly stopped

        assertThat(progress.overall().movement()).isEqualTo(new Movement(0, 0, 0, 2, 2, 1, 1, 3, 1));
        assertThat(movement(progress, Dimension.BEING)).isEqualTo(new Movement(0, 0, 0, 0, 0, 0, 0, 3, 0));
        // M-4 is gone, so it counts where it was last period
        assertThat(movement(progress, Dimension.DOING)).isEqualTo(new Movement(0, 0, 0, 0, 0, 0, 0, 0, 1));
        assertThat(progress.removed())
                .extracting(t -> t.milestone().id(), MilestonePair::footprint)
                .containsExactly(tuple("M-4", NORTHGATE));
        assertThat(progress.dimensions().stream().flatMap(d -> d.milestones().stream()))
                .extracting(t -> t.milestone().id(), MilestonePair::changes)
                .contains(
                        tuple("M-1", Set.of(Change.NEWLY_COMPLETED)),
                        tuple("M-2", Set.of(Change.REOPENED)),
                        tuple("M-3", Set.of()),
                        tuple("M-5", Set.of(Change.NEWLY_STOPPED)),
                        tuple("M-7", Set.of(Change.ADDED)),
                        tuple("M-8", Set.of(Change.NEWLY_STOPPED)),
                        tuple("M-9", Set.of(Change.RESUMED)),
                        tuple("M-10", Set.of()),
                        tuple("M-11", Set.of(Change.NEWLY_COMPLETED)),
                        tuple("M-12", Set.of(Change.ADDED)));
    }

    @Test
    void movedMilestoneCountsInItsCurrentDimension() {
        Progress progress = october(
                from("N1", "2026-09", milestone("M-1").in(Dimension.FEELING).rated(Rag.RED)),
                from("N1", "2026-10", milestone("M-1").in(Dimension.THINKING).rated(Rag.AMBER)));

        assertThat(movement(progress, Dimension.THINKING)).isEqualTo(new Movement(1, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(movement(progress, Dimension.FEELING)).isEqualTo(new Movement(0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void driftIsTheMedianForecastMoveOfMilestonesOpenInBothPeriods() {
        Measures measures = october(
                        from(
                                "N1",
                                "2026-09",
                                milestone("M-1").forecast("2026-12-01"),
                                milestone("M-2").forecast("2026-12-01"),
                                milestone("M-3").forecast("2026-12-01"),
                                milestone("M-4").forecast("2026-12-01"),
                                milestone("M-5").completedOn("2026-09-01").forecast("2026-12-01")),
                        from(
                                "N1",
                                "2026-10",
                                milestone("M-1").forecast("2026-12-31"), // 30
                                milestone("M-2").forecast("2026-12-01"), // 0
                                milestone("M-3").forecast("2026-11-21"), // -10
                                milestone("M-4").completedOn("2026-10-01").forecast("2027-12-01"), // not open now
                                milestone("M-5").forecast("2027-12-01"), // was not open
                                milestone("M-6").forecast("2027-12-01"))) // was not there
                .overall();

        // sorted -10 0 30
        assertThat(measures.driftDays()).isEqualTo(new Median(0.0, 3));
    }

    @Test
    void errorsInEitherPeriodAreExcluded() {
        Measures measures = october(
                        from(
                                "N1",
                                "2026-09",
                                milestone("M-1").inError("rag"),
                                milestone("M-2").inError("forecast_date"),
                                milestone("M-3"),
                                milestone("M-4").inError("status"),
                                milestone("M-5").completedOn("2026-09-01").inError("rag")),
                        from(
                                "N1",
                                "2026-10",
                                milestone("M-1"), // its rating cannot be compared
                                milestone("M-2"), // its forecast cannot be compared
                                milestone("M-3").inError("milestone_id"), // cannot be matched
                                milestone("M-4"), // may or may not have been open
                                milestone("M-5").completedOn("2026-09-01"))) // not open, so the rating never mattered
                .overall();

        // rated in both and open in both: M-2 alone; M-3 of September has no match
        assertThat(measures.movement()).isEqualTo(new Movement(0, 0, 1, 0, 0, 0, 0, 0, 1));
        // forecasts in both: M-1 alone
        assertThat(measures.driftDays()).isEqualTo(new Median(0.0, 1));
        // movement: M-1, M-3 and M-4; drift: M-2, M-3 and M-4
        assertThat(measures.leftOut()).containsOnly(entry("movement", 3), entry("driftDays", 3));
    }

    @Test
    void footprintWithoutAPreviousReturnAddsNothing() {
        Progress progress = october(
                from("S1", "2026-09", milestone("M-1")),
                from("S1", "2026-10", milestone("M-1")),
                from("N1", "2026-10", milestone("M-1")));

        assertThat(progress.overall().movement()).isEqualTo(new Movement(0, 0, 1, 0, 0, 0, 0, 0, 0));
        assertThat(of(progress, "N1").movement()).isNull();
        assertThat(of(progress, "S1").movement()).isNotNull();
    }

    @Test
    void footprintWithoutAReturnRemovesNothing() {
        Progress progress = october(from("N1", "2026-09", milestone("M-1")), from("S1", "2026-10", milestone("M-1")));

        assertThat(progress.previous()).isEqualTo(YearMonth.parse("2026-09"));
        assertThat(progress.removed()).isEmpty();
        assertThat(progress.overall().movement()).isNull();
    }

    @Test
    void unreadableReturnRemovesNothingUnlessItIsANilReturn() {
        ReturnBuilder before = from("N1", "2026-09", milestone("M-1"), milestone("M-2"));

        assertThat(october(before, from("N1", "2026-10").withUnreadableRows(2)).removed())
                .isEmpty();
        assertThat(october(before, from("N1", "2026-10").nil()).overall().movement())
                .isEqualTo(new Movement(0, 0, 0, 0, 0, 0, 0, 0, 2));
    }

    @Test
    void previousPeriodIsTheLatestEarlierOneInTheInput() {
        Progress progress = october(
                from("N1", "2026-06", milestone("M-1").rated(Rag.RED)),
                from("N1", "2026-08", milestone("M-1").rated(Rag.GREEN)),
                from("N1", "2026-10", milestone("M-1").rated(Rag.AMBER)),
                from("N1", "2026-11", milestone("M-1").rated(Rag.RED)));

        assertThat(progress.previous()).isEqualTo(YearMonth.parse("2026-08"));
        assertThat(progress.overall().movement()).isEqualTo(new Movement(0, 1, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void sameIdsOfDifferentFootprintsAreDifferentMilestones() {
        Progress progress = october(
                from("N1", "2026-09", milestone("M-1").rated(Rag.RED)),
                from("S1", "2026-09", milestone("M-1").rated(Rag.GREEN)),
                from("N1", "2026-10", milestone("M-1").rated(Rag.GREEN)),
                from("S1", "2026-10", milestone("M-1").rated(Rag.GREEN).is(Status.DELAYED)));

        assertThat(of(progress, "N1").movement()).isEqualTo(new Movement(1, 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(of(progress, "S1").movement()).isEqualTo(new Movement(0, 0, 1, 0, 0, 0, 0, 0, 0));
    }

    private static Movement movement(Progress progress, Dimension dimension) {
        return progress.dimensions().get(dimension.ordinal()).measures().movement();
    }

    private static Measures of(Progress progress, String footprint) {
        return progress.footprints().stream()
                .filter(f -> f.footprint().code().equals(footprint))
                .findFirst()
                .orElseThrow()
                .measures();
    }
}
