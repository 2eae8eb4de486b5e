package org.waymark.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.waymark.progress.FictionalProgramme.NORTHGATE;
import static org.waymark.progress.FictionalProgramme.SOUTHVALE;
import static org.waymark.progress.FictionalProgramme.october;
import static org.waymark.progress.MilestoneBuilder.milestone;
import static org.waymark.progress.ReturnBuilder.from;
import static org.waymark.progress.ReturnBuilder.verdict;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;
import org.waymark.programme.Dimension;

/** Figures by dimension and footprint, and the input that they exclude. */
class ProgressCalculatorTest {

    private static final ReturnBuilder NORTH = from(
            "N1",
            "2026-10",
            milestone("M-2").in(Dimension.RELATING).completedOn("2026-10-01"),
            milestone("M-1").in(Dimension.RELATING),
            milestone("M-3").in(Dimension.BEING));
    private static final ReturnBuilder SOUTH = from(
            "S1",
            "2026-10",
            milestone("M-1").in(Dimension.RELATING).forecast("2027-01-30").baseline("2026-10-01"));

    @Test
    void dimensionsAndFootprintsSumToTheTotal() {
        Progress progress = october(SOUTH, NORTH);

        assertThat(progress.overall().milestones()).isEqualTo(4);
        assertThat(progress.dimensions())
                .extracting(DimensionProgress::dimension)
                .containsExactly(Dimension.values());
        assertThat(progress.dimensions())
                .extracting(d -> d.measures().milestones())
                .containsExactly(0, 0, 0, 3, 0, 1);
        assertThat(progress.footprints())
                .extracting(f -> f.measures().milestones())
                .containsExactly(3, 1, 0);
        FootprintProgress northgate = progress.footprints().get(0);
        assertThat(northgate.dimensions()).containsOnlyKeys(Dimension.values());
        assertThat(northgate.dimensions().get(Dimension.RELATING).completionRate())
                .isEqualTo(new Rate(1, 2));
    }

    @Test
    void milestonesAreListedByFootprintThenId() {
        DimensionProgress relating = october(SOUTH, NORTH).dimensions().get(Dimension.RELATING.ordinal());

        assertThat(relating.milestones())
                .extracting(t -> t.footprint().code() + " " + t.milestone().id())
                .containsExactly("N1 M-1", "N1 M-2", "S1 M-1");
        MilestonePair late = relating.milestones().get(2);
        assertThat(late.overdue()).isTrue();
        // 1 October to 30 January: 30 + 30 + 31 + 30 days
        assertThat(late.slippageDays()).isEqualTo(121);
        assertThat(late.driftDays()).isNull();
    }

    @Test
    void footprintShowsTheOutcomeOfItsReturn() {
        Progress progress = october(NORTH, from("S1", "2026-10").withErrors());

        assertThat(progress.footprints())
                .extracting(FootprintProgress::state)
                .containsExactly(ReturnState.ACCEPTED, ReturnState.NEEDS_CORRECTION, ReturnState.MISSING);
    }

    @Test
    void supersededReturnIsExcludedAndNamed() {
        Progress progress = october(
                from("N1", "2026-10", milestone("M-1"), milestone("M-2")).submitted("2026-11-02"),
                from("N1", "2026-10", milestone("M-1")).inFile("second.csv").submitted("2026-11-05"));

        assertThat(progress.overall().milestones()).isEqualTo(1);
        assertThat(progress.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.reason())
                    .isEqualTo("Another return of the same footprint for the same period counts instead");
            assertThat(out.rows()).isEqualTo(2);
            assertThat(out.places()).extracting(Address::file).containsExactly("N1_2026-10.csv");
        });
    }

    @Test
    void laterPeriodsAndRepeatedAndUnreadableRowsAreNamed() {
        Progress progress = october(
                from("N1", "2026-10", milestone("M-1")).withRepeatedRows(2),
                from("S1", "2026-10", milestone("M-1")).withUnreadableRows(1),
                from("S1", "2026-11", milestone("M-1")));

        assertThat(progress.leftOut()).extracting(LeftOut::rows).containsExactly(2, 1, 1);
        assertThat(progress.leftOut())
                .extracting(LeftOut::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("earlier row"),
                        reason -> assertThat(reason).contains("more or fewer cells"),
                        reason -> assertThat(reason).contains("later period"));
    }

    @Test
    void repeatedRowsAreNamedByTheirFindings() {
        CheckedReturn one =
                from("N1", "2026-10", milestone("M-1")).withRepeatedRows(7).build();
        List<Finding> findings = IntStream.rangeClosed(3, 9)
                .mapToObj(row -> Finding.of(
                                Codes.DUPLICATE_MILESTONE,
                                new Address("N1_2026-10.csv", null, row, 3, "milestone_id"),
                                "M-1",
                                "The milestone is there twice.",
                                "Delete one.")
                        .in("N1", one.key().period(), "M-1"))
                .toList();

        Progress progress =
                october(new Verdict(List.of(new FileVerdict("N1_2026-10.csv", 8, findings, List.of(one))), List.of()));

        assertThat(progress.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.rows()).isEqualTo(7);
            assertThat(out.places()).extracting(Address::cell).containsExactly("C3", "C4", "C5", "C6", "C7");
        });
    }

    @Test
    void manyReturnsThatAreNotExpectedTakeLinearTime() {
        Verdict all = verdict(IntStream.range(0, 40_000)
                .mapToObj(n -> from("X" + n, "2026-10", milestone("M-1")))
                .toArray(ReturnBuilder[]::new));

        Progress progress = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> october(all));

        assertThat(progress.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.rows()).isEqualTo(40_000);
            assertThat(out.reason()).contains("expects no return");
        });
    }

    @Test
    void unassignedRowsAndFilesWithoutReturnsAreNamed() {
        Progress progress = october(new Verdict(
                List.of(
                        new FileVerdict("broken.xlsx", 0, List.of(), List.of()),
                        new FileVerdict("whose.csv", 4, List.of(), List.of())),
                List.of()));

        assertThat(progress.leftOut()).extracting(LeftOut::rows).containsExactly(4, 0);
        assertThat(progress.leftOut().get(0).reason()).isEqualTo("The footprint or the period is blank or in error");
        assertThat(progress.leftOut().get(1).places()).containsExactly(Address.ofFile("broken.xlsx"));
    }

    @Test
    void emptyReturnIsNamedUnlessItIsANilReturn() {
        Progress progress = october(
                from("N1", "2026-10").withErrors(), from("S1", "2026-10").nil());

        assertThat(progress.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.reason()).startsWith("The return has no milestones");
            assertThat(out.places()).extracting(Address::file).containsExactly("N1_2026-10.csv");
        });
    }

    @Test
    void figuresCanBeNarrowedToADimension() {
        Progress whole = october(SOUTH, NORTH);
        Progress narrowed = narrowed(Narrowing.to(List.of(Dimension.RELATING), List.of()));

        assertThat(narrowed.narrowed()).isEqualTo("Relating only");
        assertThat(narrowed.dimensions()).containsExactly(whole.dimensions().get(Dimension.RELATING.ordinal()));
        assertThat(narrowed.overall()).isEqualTo(narrowed.dimensions().get(0).measures());
        assertThat(narrowed.footprints().get(0).dimensions()).containsOnlyKeys(Dimension.RELATING);
        assertThat(narrowed.footprints().get(0).measures().milestones()).isEqualTo(2);
        assertThat(narrowed.coverage()).isEqualTo(whole.coverage());
    }

    @Test
    void figuresCanBeNarrowedToAFootprint() {
        Progress narrowed = narrowed(Narrowing.to(List.of(), List.of(SOUTHVALE)));

        assertThat(narrowed.narrowed()).isEqualTo("Southvale only");
        assertThat(narrowed.overall().milestones()).isEqualTo(1);
        assertThat(narrowed.footprints())
                .extracting(FootprintProgress::footprint)
                .containsExactly(SOUTHVALE);
        assertThat(narrowed.coverage().expected()).containsExactly(SOUTHVALE);
        assertThat(narrowed.dimensions()).hasSize(6);
    }

    @Test
    void narrowingIsDescribed() {
        assertThat(Narrowing.NONE.description()).isNull();
        assertThat(Narrowing.to(List.of(Dimension.DOING, Dimension.FEELING), List.of(NORTHGATE))
                        .description())
                .isEqualTo("Feeling and Doing in Northgate only");
        assertThat(Narrowing.to(List.of(Dimension.DOING, Dimension.FEELING, Dimension.BEING), List.of())
                        .description())
                .isEqualTo("Feeling, Doing and Being only");
    }

    private static Progress narrowed(Narrowing narrowing) {
        return ProgressCalculator.of(
                verdict(SOUTH, NORTH), FictionalProgramme.request().narrowedTo(narrowing));
    }
}
