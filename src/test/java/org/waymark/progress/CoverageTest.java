package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.progress.FictionalProgramme.NORTHGATE;
import static org.waymark.progress.FictionalProgramme.SOUTHVALE;
import static org.waymark.progress.FictionalProgramme.WESTMOOR;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/**
 * Which footprints were expected and which have sent a return. November 2026 starts on a Sunday, so its tenth working
 * day is Friday the 13th.
 */
class CoverageTest {

    @Test
    void returnsAreReceivedAcceptedLateUndatedAndMissing() {
        Coverage coverage = october(
                        from("N1", "2026-10", milestone("M-1")).submitted("2026-11-13"),
                        from("S1", "2026-10", milestone("M-1"))
                                .submitted("2026-11-14")
                                .withErrors())
                .coverage();

        assertThat(coverage.deadline()).isEqualTo(LocalDate.parse("2026-11-13"));
        assertThat(coverage.expected()).containsExactly(NORTHGATE, SOUTHVALE, WESTMOOR);
        assertThat(coverage.received()).containsExactly(NORTHGATE, SOUTHVALE);
        assertThat(coverage.accepted()).containsExactly(NORTHGATE);
        assertThat(coverage.late()).containsExactly(SOUTHVALE);
        assertThat(coverage.undated()).isEmpty();
        assertThat(coverage.missing()).containsExactly(WESTMOOR);
        // one accepted by the deadline, of three expected
        assertThat(coverage.reportingRate()).isEqualTo(new Rate(1, 3));
        assertThat(coverage.onTimeRate()).isEqualTo(new Rate(1, 3));
    }

    @Test
    void undatedReturnIsAcceptedButNotOnTime() {
        Coverage coverage = october(from("N1", "2026-10", milestone("M-1"))).coverage();

        assertThat(coverage.undated()).containsExactly(NORTHGATE);
        assertThat(coverage.late()).isEmpty();
        assertThat(coverage.reportingRate()).isEqualTo(new Rate(1, 3));
        assertThat(coverage.onTimeRate()).isEqualTo(new Rate(0, 3));
    }

    @Test
    void nilReturnIsReceived() {
        Coverage coverage = october(from("W1", "2026-10").nil()).coverage();

        assertThat(coverage.received()).containsExactly(WESTMOOR);
        assertThat(coverage.accepted()).containsExactly(WESTMOOR);
    }

    @Test
    void nothingIsLateWithoutADeadline() {
        ProgressRequest request = new ProgressRequest(
                "P",
                FictionalProgramme.THREE,
                null,
                YearMonth.parse("2026-10"),
                FictionalProgramme.AS_OF,
                Narrowing.NONE);

        Coverage coverage = ProgressCalculator.of(
                        verdict(from("N1", "2026-10", milestone("M-1")).submitted("2027-11-13")), request)
                .coverage();

        assertThat(coverage.deadline()).isNull();
        assertThat(coverage.late()).isEmpty();
        assertThat(coverage.onTimeRate().value()).isEmpty();
    }

    @Test
    void expectedFootprintsDependOnThePeriod() {
        ProgressRequest december = new ProgressRequest(
                "P",
                FictionalProgramme.THREE,
                null,
                YearMonth.parse("2026-12"),
                FictionalProgramme.AS_OF,
                Narrowing.NONE);

        Progress progress = ProgressCalculator.of(
                verdict(from("W1", "2026-12", milestone("M-1")), from("X9", "2026-12")), december);

        // Westmoor ended in November
        assertThat(progress.coverage().expected()).containsExactly(NORTHGATE, SOUTHVALE);
        assertThat(progress.coverage().unexpected()).containsExactly("W1", "X9");
        assertThat(progress.overall().milestones()).isZero();
        assertThat(progress.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.reason()).contains("expects no return");
            assertThat(out.rows()).isEqualTo(1);
            assertThat(out.places()).extracting("file").containsExactly("W1_2026-12.csv", "X9_2026-12.csv");
        });
    }

    @Test
    void everyFootprintIsMissingWithoutReturns() {
        Progress progress = october();

        assertThat(progress.coverage().missing()).containsExactly(NORTHGATE, SOUTHVALE, WESTMOOR);
        assertThat(progress.coverage().reportingRate()).isEqualTo(new Rate(0, 3));
        assertThat(progress.overall().completionRate().value()).isEmpty();
        assertThat(progress.previous()).isNull();
        assertThat(progress.footprints()).extracting(FootprintProgress::state).containsOnly(ReturnState.MISSING);
        assertThat(progress.dimensions()).hasSize(6);
    }
}
