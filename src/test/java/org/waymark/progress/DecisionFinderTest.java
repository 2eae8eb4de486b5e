package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import org.junit.jupiter.api.Test;
import org.waymark.programme.Rag;

/** How long a milestone has been in trouble, and how far its forecast moved. */
class DecisionFinderTest {

    @Test
    void decisionCountsMonthsAndMovesUpToTheReportedPeriod() {
        Decision decision = only(october(
                from("N1", "2026-06", milestone("M-1").rated(Rag.GREEN).forecast("2026-10-01")),
                from("N1", "2026-07", milestone("M-1").rated(Rag.AMBER).forecast("2026-11-01")),
                from("N1", "2026-08", milestone("M-1").rated(Rag.AMBER).forecast("2026-11-01")),
                from("N1", "2026-09", milestone("M-1").rated(Rag.RED).forecast("2026-10-15")),
                from(
                        "N1",
                        "2026-10",
                        milestone("M-1").rated(Rag.RED).baseline("2026-10-01").forecast("2027-01-01"))));

        assertThat(decision.need()).isEqualTo(Decision.Need.RED_AND_OVERDUE);
        assertThat(decision.daysOverdue()).isEqualTo(30);
        assertThat(decision.monthsAtRating()).isEqualTo(2);
        assertThat(decision.monthsConcerned()).isEqualTo(4);
        assertThat(decision.forecastMoves()).isEqualTo(3);
        assertThat(decision.daysMoved()).isEqualTo(92);
        assertThat(decision.previousRating()).isEqualTo(Rag.RED);
    }

    @Test
    void firstReportHasNoHistory() {
        Decision decision = only(
                october(from("N1", "2026-10", milestone("M-1").rated(Rag.RED).forecast(null))));

        assertThat(decision.need()).isEqualTo(Decision.Need.RED);
        assertThat(decision.daysOverdue()).isNull();
        assertThat(decision.monthsAtRating()).isEqualTo(1);
        assertThat(decision.forecastMoves()).isZero();
        assertThat(decision.daysMoved()).isNull();
        assertThat(decision.previousRating()).isNull();
    }

    @Test
    void monthWithoutARatingInBetweenStartsTheCountAgain() {
        Decision decision = only(october(
                from("N1", "2026-08", milestone("M-1").rated(Rag.RED)),
                from("N1", "2026-09", milestone("M-1").unrated()),
                from("N1", "2026-10", milestone("M-1").rated(Rag.RED))));

        assertThat(decision.monthsAtRating()).isEqualTo(1);
        assertThat(decision.monthsConcerned()).isEqualTo(1);
    }

    @Test
    void overdueMilestoneNeedsADecisionWhenItsForecastMovedTwiceInARow() {
        assertThat(only(october(
                                overdue("2026-08", "2026-11-01"),
                                overdue("2026-09", "2026-12-01"),
                                overdue("2026-10", "2027-01-01")))
                        .need())
                .isEqualTo(Decision.Need.OVERDUE_AND_SLIPPING);
        assertThat(october(overdue("2026-09", "2026-12-01"), overdue("2026-10", "2027-01-01"))
                        .decisions())
                .isEmpty();
        assertThat(october(
                                overdue("2026-08", "2026-12-01"),
                                overdue("2026-09", "2026-12-01"),
                                overdue("2026-10", "2027-01-01"))
                        .decisions())
                .isEmpty();
        assertThat(october(
                                overdue("2026-08", "2026-11-01"),
                                overdue("2026-09", "2026-12-01"),
                                overdue("2026-10", "2026-12-01"))
                        .decisions())
                .isEmpty();
    }

    private static ReturnBuilder overdue(String month, String forecast) {
        return from(
                "N1",
                month,
                milestone("M-1").rated(Rag.AMBER).baseline("2026-07-01").forecast(forecast));
    }

    private static Decision only(Progress progress) {
        assertThat(progress.decisions()).hasSize(1);
        return progress.decisions().get(0);
    }
}
