package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import org.junit.jupiter.api.Test;
import org.waymark.progress.MilestoneBuilder;

/** The sentences that answer whether the programme is on track, for October 2026. */
class BurnUpViewTest {

    @Test
    void behindNamesTheMonthInWhichThePlanIsCaughtUp() {
        assertThat(verdict(
                        milestone("M-1").baseline("2026-09-01").completedOn("2026-10-02"),
                        milestone("M-2").baseline("2026-10-31").forecast("2027-01-15")))
                .isEqualTo("Behind plan: 1 of 2 milestones is completed; 2 were planned by the end of October 2026."
                        + " At today's forecasts the plan is caught up in January 2027.");
    }

    @Test
    void behindWithoutAForecastShowsWhatTheForecastsReach() {
        assertThat(verdict(
                        milestone("M-1").baseline("2026-09-01").forecast("2026-12-01"),
                        milestone("M-2").baseline("2026-10-31").forecast(null)))
                .endsWith(" Today's forecasts reach 1 by the end of December 2026; 1 open milestone has no readable"
                        + " forecast date.");
        assertThat(verdict(milestone("M-1").baseline("2026-10-31").forecast(null)))
                .endsWith(" Today's forecasts do not catch up with the plan; 1 open milestone has no readable"
                        + " forecast date.");
    }

    @Test
    void onPlanKeepsToItOrFallsBehind() {
        assertThat(verdict(milestone("M-1")))
                .isEqualTo("On plan: the one milestone is not completed; none was planned by the end of October 2026."
                        + " Today's forecasts keep to the plan.");
        assertThat(verdict(milestone("M-1").forecast("2027-03-01")))
                .endsWith(" At today's forecasts it falls behind in December 2026.");
    }

    @Test
    void aheadShowsBothNumbers() {
        assertThat(verdict(milestone("M-1").completedOn("2026-10-02"), milestone("M-2")))
                .isEqualTo("Ahead of plan: 1 of 2 milestones is completed; none was planned by the end of October 2026."
                        + " Today's forecasts keep to the plan.");
    }

    @Test
    void completeNeedsNoOutlook() {
        assertThat(verdict(
                        milestone("M-1").completedOn("2026-10-02"),
                        milestone("M-2").completedOn("2026-10-02")))
                .isEqualTo("Complete: all 2 milestones are completed.");
    }

    @Test
    void withoutBaselinesThereIsNoAnswer() {
        assertThat(verdict(milestone("M-1").inError("baseline_date")))
                .isEqualTo("No plan: the one milestone is not completed; no baseline date can be read.");
        assertThat(verdict()).isEqualTo("No milestones were reported.");
    }

    @Test
    void unreadableBaselinesAreCounted() {
        assertThat(verdict(milestone("M-1"), milestone("M-2").inError("baseline_date")))
                .endsWith(" 1 milestone has no readable baseline date.");
    }

    @Test
    void movedBaselinesAreComparedWithTheFirstOnes() {
        String verdict = ReportView.of(october(
                        from("N1", "2026-09", milestone("M-1").baseline("2026-10-15")),
                        from("N1", "2026-10", milestone("M-1").baseline("2026-12-15"))))
                .burnUp()
                .sentence();

        assertThat(verdict).contains("none was planned by the end of October 2026 (1 by the first baselines)");
    }

    private static String verdict(MilestoneBuilder... milestones) {
        return ReportView.of(october(from("N1", "2026-10", milestones)))
                .burnUp()
                .verdict();
    }
}
