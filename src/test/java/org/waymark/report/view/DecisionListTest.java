package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Rag;
import org.waymark.progress.Progress;

/** Which milestones of October 2026 need a decision, and in which order. */
class DecisionListTest {

    @Test
    void redComesFirstThenOverdueAndWorsening() {
        Progress progress = october(
                from(
                        "N1",
                        "2026-08",
                        milestone("M-5").baseline("2026-09-30").forecast("2026-10-31"),
                        milestone("M-6").baseline("2026-09-30").forecast("2026-12-31")),
                from(
                        "N1",
                        "2026-09",
                        milestone("M-5").baseline("2026-09-30").forecast("2026-11-30"),
                        milestone("M-6").baseline("2026-09-30").forecast("2026-11-30"),
                        milestone("M-7").baseline("2026-10-30")),
                from(
                        "N1",
                        "2026-10",
                        milestone("M-1"), // green and in time
                        milestone("M-2").rated(Rag.RED).forecast("2027-01-10"),
                        milestone("M-3").rated(Rag.RED).baseline("2026-10-01"),
                        milestone("M-4").rated(Rag.AMBER).baseline("2026-10-01"), // overdue, but not known to get worse
                        milestone("M-5").baseline("2026-09-30").forecast("2026-12-31"), // moved twice
                        milestone("M-6").baseline("2026-09-30").forecast("2026-12-31"), // moved back, then on
                        milestone("M-7").rated(Rag.AMBER).baseline("2026-10-30"),
                        milestone("M-8").stopped().rated(Rag.RED)), // closed
                from("S1", "2026-10", milestone("M-1").rated(Rag.RED).baseline("2026-09-01")));

        assertThat(said(ReportView.of(progress).decisions()))
                .containsExactly(
                        "Southvale M-1: red and 60 days overdue",
                        "Northgate M-3: red and 30 days overdue",
                        "Northgate M-2: red, forecast 10 days after plan",
                        "Northgate M-5: 31 days overdue; forecast later twice in a row",
                        "Northgate M-7: 1 day overdue; confidence worsened from green to amber");
    }

    @Test
    void footprintPageListsItsOwnDecisions() {
        ReportView view = ReportView.of(october(
                from("N1", "2026-10", milestone("M-1").rated(Rag.RED)),
                from("S1", "2026-10", milestone("M-2").rated(Rag.RED))));

        assertThat(view.footprints())
                .extracting(footprint -> said(footprint.decisions()))
                .containsExactly(List.of("Northgate M-1: red"), List.of("Southvale M-2: red"), List.of());
    }

    private static List<String> said(List<DecisionLine> decisions) {
        return decisions.stream()
                .map(d -> d.milestone().footprint() + " " + d.milestone().id() + ": " + d.why())
                .toList();
    }
}
