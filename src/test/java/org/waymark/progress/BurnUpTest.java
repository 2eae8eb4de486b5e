package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan against what is completed and forecast, for reports on October 2026. */
class BurnUpTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void countsEachMonthFromTheFirstBaselineToTheLastForecast() {
        BurnUp burnUp = burnUp(
                milestone("M-1").baseline("2026-09-01").completedOn("2026-10-02"),
                milestone("M-2").baseline("2026-10-31").forecast("2026-12-01"),
                milestone("M-3").baseline("2026-11-30").forecast("2026-11-30"));

        assertThat(burnUp.points())
                .containsExactly(
                        new BurnUpPoint(YearMonth.of(2026, 9), 1, 0, 0, 1),
                        new BurnUpPoint(OCTOBER, 2, 1, 1, 2),
                        new BurnUpPoint(YearMonth.of(2026, 11), 3, null, 2, 3),
                        new BurnUpPoint(YearMonth.of(2026, 12), 3, null, 3, 3));
        assertThat(burnUp.position()).isEqualTo(PlanPosition.BEHIND);
        assertThat(burnUp.caughtUp()).isEqualTo(YearMonth.of(2026, 12));
    }

    @Test
    void planIsCaughtUpOnlyWhenTheForecastsStayAtIt() {
        BurnUp burnUp = burnUp(
                milestone("M-1").baseline("2026-10-01").forecast("2026-11-15"), // caught up in November ...
                milestone("M-2").baseline("2026-12-01").forecast("2027-02-15")); // ... and behind again in December

        assertThat(burnUp.caughtUp()).isEqualTo(YearMonth.of(2027, 2));
    }

    @Test
    void forecastThatIsMissingIsNeverCaughtUp() {
        BurnUp burnUp = burnUp(milestone("M-1").baseline("2026-10-01").forecast(null));

        assertThat(burnUp.position()).isEqualTo(PlanPosition.BEHIND);
        assertThat(burnUp.caughtUp()).isNull();
        assertThat(burnUp.withoutForecast()).isEqualTo(1);
    }

    @Test
    void programmeAheadOfItsPlanCanFallBehind() {
        BurnUp burnUp = burnUp(
                milestone("M-1").baseline("2026-12-01").completedOn("2026-10-02"),
                milestone("M-2").baseline("2026-12-01").forecast("2027-01-31"));

        assertThat(burnUp.position()).isEqualTo(PlanPosition.AHEAD);
        assertThat(burnUp.fallsBehind()).isEqualTo(YearMonth.of(2026, 12));
    }

    @Test
    void stoppedMilestonesAreLeftOut() {
        assertThat(burnUp(milestone("M-1").stopped(), milestone("M-2")).milestones())
                .isEqualTo(1);
    }

    @Test
    void completedMilestoneWithoutAnActualDateCountsFromTheReportedPeriod() {
        BurnUp burnUp = burnUp(
                milestone("M-1")
                        .baseline("2026-09-01")
                        .completedOn("2026-09-01")
                        .inError("actual_date"),
                milestone("M-2"));

        assertThat(burnUp.points()).extracting(BurnUpPoint::completed).startsWith(0, 1);
    }

    @Test
    void firstPlanKeepsTheBaselineThatWasMovedSince() {
        Progress progress = october(
                from("N1", "2026-09", milestone("M-1").baseline("2026-10-15")),
                from("N1", "2026-10", milestone("M-1").baseline("2026-12-15")));

        assertThat(progress.burnUp().now().planned()).isZero();
        assertThat(progress.burnUp().now().firstPlanned()).isEqualTo(1);
    }

    @Test
    void mistypedYearsDoNotMakeCenturies() {
        BurnUp burnUp = burnUp(
                milestone("M-1").baseline("0202-10-31"),
                milestone("M-2").baseline("2026-10-31").forecast("9999-01-01"));

        assertThat(burnUp.points()).hasSize(2 * BurnUp.MAX_MONTHS + 1);
        assertThat(burnUp.points().get(0).planned()).isEqualTo(1);
        assertThat(burnUp.caughtUp()).isNull();
    }

    @Test
    void withoutBaselinesThereIsNoPlan() {
        assertThat(burnUp(milestone("M-1").inError("baseline_date")).position()).isEqualTo(PlanPosition.NO_PLAN);
        assertThat(burnUp().position()).isEqualTo(PlanPosition.NO_PLAN);
        assertThat(burnUp().points()).extracting(BurnUpPoint::period).isEqualTo(List.of(OCTOBER));
    }

    private static BurnUp burnUp(MilestoneBuilder... milestones) {
        return october(from("N1", "2026-10", milestones)).burnUp();
    }
}
