package org.waymark.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.programme.Rag;
import org.waymark.progress.MilestoneBuilder;
import org.waymark.progress.Progress;
import org.waymark.report.ReportFixtures;

class HeadlineSentencesTest {

    @Test
    void lastSentenceCountsReceivedAndMissingReturns() {
        assertThat(headlines(ReportFixtures.full()))
                .last()
                .isEqualTo("10 of 12 expected returns are accepted; 1 needs correction; "
                        + "no return has been received from Greywether Coast.");
    }

    @Test
    void manyMissingFootprintsAreCounted() {
        assertThat(headlines(ReportFixtures.empty()))
                .containsExactly(
                        "0 of 4 expected returns are accepted; no return has been received from 4 footprints, named below.");
    }

    @Test
    void movementNeedsAnEarlierPeriod() {
        assertThat(headlines(ReportFixtures.first())).noneMatch(said -> said.startsWith("Since"));
        assertThat(headlines(ReportFixtures.full())).anyMatch(said -> said.startsWith("Since September 2026: "));
    }

    @Test
    void greenMilestonesThatAreForecastFarAfterPlanAreNamed() {
        MilestoneBuilder red =
                milestone("M-1").baseline("2026-09-30").forecast("2027-09-30").rated(Rag.RED);
        MilestoneBuilder green =
                milestone("M-2").baseline("2026-11-30").forecast("2027-02-28").rated(Rag.GREEN);
        MilestoneBuilder later =
                milestone("M-3").baseline("2026-11-30").forecast("2027-03-30").rated(Rag.GREEN);
        MilestoneBuilder close =
                milestone("M-4").baseline("2026-11-30").forecast("2027-02-27").rated(Rag.GREEN);

        assertThat(headlines(october(from("N1", "2026-10", red, green, close))))
                .anyMatch(
                        said -> said.matches("Rated green although late: .*M-2.* now forecast 90 days after plan\\."));
        assertThat(headlines(october(from("N1", "2026-10", red, green, later))))
                .anyMatch(said ->
                        said.matches("2 milestones are rated green although they are forecast at least 90 days after"
                                + " plan, such as .*M-3.* now forecast 120 days after plan\\."));
        assertThat(headlines(october(from("N1", "2026-10", green, close))))
                .anyMatch(said -> said.endsWith("now forecast 90 days after plan, although it is rated green."))
                .noneMatch(said -> said.contains("although late"));
        assertThat(headlines(october(from("N1", "2026-10", red, close)))).noneMatch(said -> said.contains("although"));
    }

    private static List<String> headlines(Progress progress) {
        return ReportView.of(progress).headlines();
    }
}
