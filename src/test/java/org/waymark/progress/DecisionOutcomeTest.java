package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.NORTHGATE;
import static org.waymark.progress.FictionalProgramme.SOUTHVALE;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Rag;
import org.waymark.programme.RecordedDecision;
import org.waymark.programme.Status;
import org.waymark.programme.TrendSettings;

/** What became of the decisions that the board recorded in an earlier month. */
class DecisionOutcomeTest {

    private static final ReturnBuilder[] RETURNS = {
        from("N1", "2026-08", milestone("M-1").rated(Rag.RED).forecast("2026-11-01")),
        from("N1", "2026-09", milestone("M-1").rated(Rag.AMBER).forecast("2026-11-15")),
        from(
                "N1",
                "2026-10",
                milestone("M-1").in(Dimension.DOING).rated(Rag.GREEN).forecast("2026-12-01"),
                milestone("M-2").completedOn("2026-10-20")),
        from("S1", "2026-10", milestone("M-1").rated(Rag.RED))
    };

    @Test
    void outcomeComparesTheMilestoneWithTheMonthOfTheDecision() {
        DecisionOutcome outcome = only(Narrowing.NONE, decision(NORTHGATE, "M-1", "2026-08", "2026-10-31"));

        assertThat(outcome.ratingThen()).isEqualTo(Rag.RED);
        assertThat(outcome.daysMoved()).isEqualTo(30);
        assertThat(outcome.status()).isEqualTo(Status.ON_TRACK);
        assertThat(outcome.pair().footprint()).isEqualTo(NORTHGATE);
        assertThat(outcome.late()).isTrue();
    }

    @Test
    void decisionIsLateFromTheDayItWasDueUntilTheMilestoneIsCompleted() {
        assertThat(only(Narrowing.NONE, decision(NORTHGATE, "M-1", "2026-08", "2026-11-01"))
                        .late())
                .isFalse();
        assertThat(only(Narrowing.NONE, decision(NORTHGATE, "M-1", "2026-08", null))
                        .late())
                .isFalse();
        assertThat(only(Narrowing.NONE, decision(NORTHGATE, "M-2", "2026-08", "2026-09-30"))
                        .late())
                .isFalse();
    }

    @Test
    void milestoneThatIsNoLongerReportedHasNoStatus() {
        DecisionOutcome outcome = only(Narrowing.NONE, decision(NORTHGATE, "M-9", "2026-09", "2026-09-30"));

        assertThat(outcome.pair()).isNull();
        assertThat(outcome.status()).isNull();
        assertThat(outcome.ratingThen()).isNull();
        assertThat(outcome.daysMoved()).isNull();
        assertThat(outcome.late()).isFalse();
    }

    @Test
    void onlyTheLatestMonthBeforeTheReportedOneIsShown() {
        assertThat(outcomes(
                        Narrowing.NONE,
                        decision(NORTHGATE, "M-1", "2026-08", null),
                        decision(NORTHGATE, "M-2", "2026-09", null),
                        decision(NORTHGATE, "M-1", "2026-09", null),
                        decision(NORTHGATE, "M-1", "2026-10", null)))
                .extracting(outcome -> outcome.decision().milestone())
                .containsExactly("M-2", "M-1");
    }

    @Test
    void narrowedReportShowsTheDecisionsOfItsPart() {
        RecordedDecision[] decisions = {
            decision(NORTHGATE, "M-1", "2026-08", null),
            decision(SOUTHVALE, "M-1", "2026-08", null),
            decision(NORTHGATE, "M-9", "2026-08", null)
        };
        assertThat(outcomes(new Narrowing(Set.of(), Set.of(SOUTHVALE)), decisions))
                .extracting(outcome -> outcome.decision().footprint())
                .containsExactly(SOUTHVALE);
        assertThat(outcomes(new Narrowing(Set.of(Dimension.DOING), Set.of()), decisions))
                .extracting(outcome -> outcome.decision().milestone())
                .containsExactly("M-1");
    }

    private static DecisionOutcome only(Narrowing narrowing, RecordedDecision decision) {
        List<DecisionOutcome> outcomes = outcomes(narrowing, decision);
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static List<DecisionOutcome> outcomes(Narrowing narrowing, RecordedDecision... decisions) {
        ProgressRequest request = new ProgressRequest(
                "Leadership for Change",
                FictionalProgramme.THREE,
                null,
                List.of(decisions),
                TrendSettings.NONE,
                YearMonth.parse("2026-10"),
                FictionalProgramme.AS_OF,
                narrowing);
        return ProgressCalculator.of(ReturnBuilder.verdict(RETURNS), request).outcomes();
    }

    private static RecordedDecision decision(Footprint footprint, String milestone, String period, String due) {
        return new RecordedDecision(
                footprint,
                milestone,
                YearMonth.parse(period),
                "Move a nurse to the ward",
                null,
                due == null ? null : LocalDate.parse(due));
    }
}
