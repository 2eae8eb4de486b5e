package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Finding;
import org.waymark.check.Milestone;
import org.waymark.compare.ChangeSet;
import org.waymark.compare.CompareRequest;
import org.waymark.compare.ComparisonResult;
import org.waymark.compare.MilestoneChange;
import org.waymark.compare.MilestoneChange.Kind;
import org.waymark.compare.PeriodComparison;
import org.waymark.compare.PeriodComparison.NotCompared;
import org.waymark.compare.PeriodComparison.Reason;
import org.waymark.compare.ReadValue;
import org.waymark.compare.RepeatedFinding;
import org.waymark.compare.ReturnComparison;
import org.waymark.compare.ReturnPair;
import org.waymark.compare.ValueChange;
import org.waymark.intake.InputException;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.progress.Narrowing;
import org.waymark.schema.SchemaSource;

/** Which returns {@code compare} compares, and what it reports. */
class ReturnComparisonTest {

    private static final Footprint NORTH =
            new Footprint("E90000001", "Northgate", null, null, List.of(), null, null, null);
    private static final Footprint SOUTH =
            new Footprint("E90000002", "Southmere", null, null, List.of(), null, null, null);
    private static final Footprint OLDHAVEN =
            new Footprint("E90000003", "Oldhaven", null, null, List.of(), null, LocalDate.parse("2026-09-30"), null);

    @TempDir
    private Path folder;

    @Test
    void comparisonListsEveryKindOfMove() {
        write(
                "a.csv",
                september()
                        .row("M-01")
                        .completed("M-02", "2026-09-10")
                        .row("M-03")
                        .row("M-04", "status", "stopped", "rag", "", "forecast_date", "")
                        .row("M-05", "rag", "amber", "narrative", "n")
                        .row("M-06")
                        .row("M-07")
                        .row("M-08", "forecast_date", "2027-01-10")
                        .row("M-09")
                        .row("M-10", "dimension", "doing")
                        .row("M-11")
                        .row("M-13"));
        write(
                "b.csv",
                october()
                        .completed("M-01", "2026-10-20")
                        .row("M-02")
                        .row("M-03", "status", "stopped", "rag", "", "forecast_date", "")
                        .row("M-04")
                        .row("M-05")
                        .row("M-06", "rag", "red", "narrative", "n")
                        .row("M-07", "forecast_date", "2027-01-31")
                        .row("M-08")
                        .row("M-09", "baseline_date", "2027-03-31", "forecast_date", "2026-12-31")
                        .row("M-10")
                        .row("M-12")
                        .row("M-13"));

        PeriodComparison comparison = periods(".");

        assertThat(moves(comparison))
                .containsExactlyInAnyOrder(
                        tuple(Kind.COMPLETED, "M-01", 0L),
                        tuple(Kind.REOPENED, "M-02", 0L),
                        tuple(Kind.STOPPED, "M-03", 0L),
                        tuple(Kind.RESUMED, "M-04", 0L),
                        tuple(Kind.IMPROVED, "M-05", 0L),
                        tuple(Kind.WORSENED, "M-06", 0L),
                        tuple(Kind.LATER, "M-07", 31L),
                        tuple(Kind.EARLIER, "M-08", -10L),
                        tuple(Kind.BASELINE, "M-09", 90L),
                        tuple(Kind.DIMENSION, "M-10", 0L),
                        tuple(Kind.REMOVED, "M-11", 0L),
                        tuple(Kind.ADDED, "M-12", 0L));
        assertThat(comparison.matched()).isEqualTo(11);
        assertThat(comparison.still()).isEqualTo(1);
    }

    @Test
    void movesAreSortedByKindThenLargestFirst() {
        write("a.csv", september().row("M-01").row("M-02").row("M-03"));
        write(
                "b.csv",
                october()
                        .row("M-01", "forecast_date", "2027-01-10")
                        .row("M-02", "forecast_date", "2027-01-20")
                        .completed("M-03", "2026-10-01"));

        assertThat(moves(periods(".")))
                .containsExactly(
                        tuple(Kind.COMPLETED, "M-03", 0L),
                        tuple(Kind.LATER, "M-02", 20L),
                        tuple(Kind.LATER, "M-01", 10L));
    }

    @Test
    void anyTwoMonthsOfTheInputCanBeCompared() {
        write("a.csv", ReturnText.of(NORTH.code(), "2026-08").row("M-01", "forecast_date", "2026-12-01"));
        write("b.csv", september().row("M-01", "forecast_date", "2026-12-10"));
        write("c.csv", october().row("M-01", "forecast_date", "2026-12-20"));

        assertThat(moves(compare(CompareRequest.within(List.of("."), month(8), month(10), Narrowing.NONE))))
                .containsExactly(tuple(Kind.LATER, "M-01", 19L));
        assertThat(moves(compare(CompareRequest.within(List.of("."), null, null, Narrowing.NONE))))
                .containsExactly(tuple(Kind.LATER, "M-01", 10L));
        assertThat(moves(compare(CompareRequest.within(List.of("."), null, month(9), Narrowing.NONE))))
                .containsExactly(tuple(Kind.LATER, "M-01", 9L));
    }

    @Test
    void comparisonNamesFootprintsItLeavesOutWithTheReason() {
        write("a.csv", september().row("M-01"));
        write("b.csv", october().row("M-01"));
        write("c.csv", ReturnText.of(SOUTH.code(), "2026-09").row("M-01"));
        write("d.csv", ReturnText.of(OLDHAVEN.code(), "2026-09").row("M-01"));

        PeriodComparison comparison = periods(".");

        assertThat(comparison.compared()).containsExactly(NORTH);
        assertThat(comparison.notCompared())
                .containsExactly(
                        new NotCompared(SOUTH, Reason.NO_RETURN_NOW),
                        new NotCompared(OLDHAVEN, Reason.NOT_EXPECTED_NOW));
        assertThat(moves(comparison)).isEmpty();
    }

    @Test
    void filesForTwoMonthsAreComparedAsMonthsAndCheckedTogether() {
        write("a.csv", september().row("M-01", "percent_complete", "60"));
        write("b.csv", october().row("M-01", "percent_complete", "40", "rag", "amber", "narrative", "n"));

        ComparisonResult compared = waymark().compare(between("a.csv", "b.csv"));

        assertThat(moves(compared.comparison())).containsExactly(tuple(Kind.WORSENED, "M-01", 0L));
        assertThat(compared.verdict().findings().map(f -> f.code().id())).contains("WM-T02");
    }

    @Test
    void resubmittedReturnIsComparedFindingByFinding() {
        write(
                "a.csv",
                october()
                        .row("M-01", "status", "on_trak")
                        .row("M-02", "forecast_date", "31/11/2026")
                        .row("M-03", "rag", "greeen")
                        .row("M-04"));
        write(
                "b.csv",
                october()
                        .row("M-04", "baseline_date", "soon")
                        .row("M-03", "rag", "greeen")
                        .row("M-02", "forecast_date", "32/11/2026")
                        .row("M-01"));

        ReturnPair pair = onlyPair(compare(between("a.csv", "b.csv")));

        assertThat(errors(pair.corrected())).containsExactly(tuple("WM-C05", "M-01", "on_trak"));
        assertThat(errors(pair.fresh())).containsExactly(tuple("WM-C02", "M-04", "soon"));
        assertThat(errors(pair.still().stream().map(RepeatedFinding::now).toList()))
                .containsExactly(tuple("WM-C05", "M-03", "greeen"), tuple("WM-C03", "M-02", "32/11/2026"));
        assertThat(pair.still().stream().filter(RepeatedFinding::enteredAnew))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.old().value()).isEqualTo("31/11/2026"));
        assertThat(pair.alike()).isFalse();
    }

    @Test
    void comparisonShowsChangedValuesAndQuotesInvalidOnesAsSent() {
        write(
                "a.csv",
                october()
                        .row("M-01", "forecast_date", "31/11/2026", "title", "Old title")
                        .row("M-02"));
        write(
                "b.csv",
                october()
                        .row("M-01", "forecast_date", "2026-11-30", "title", "New title")
                        .row("M-03"));

        ReturnPair pair = onlyPair(compare(between("a.csv", "b.csv")));

        assertThat(pair.values())
                .extracting(ValueChange::field, ValueChange::old, ValueChange::now)
                .containsExactly(
                        tuple(
                                "title",
                                new ReadValue("Old title", false, null),
                                new ReadValue("New title", false, null)),
                        tuple(
                                "forecast_date",
                                new ReadValue(null, true, "31/11/2026"),
                                new ReadValue(LocalDate.parse("2026-11-30"), false, null)));
        assertThat(pair.added())
                .singleElement()
                .satisfies(m -> assertThat(m.id()).isEqualTo("M-03"));
        assertThat(pair.removed())
                .singleElement()
                .satisfies(m -> assertThat(m.id()).isEqualTo("M-02"));
    }

    @Test
    void milestoneThatMayBeARowWithoutAUsableIdIsNeitherAddedNorRemoved() {
        write("a.csv", october().row("M-01").row("M-01").row("").row("M-04"));
        write("b.csv", october().row("M-01").row("M-02").row("M-03"));

        ReturnPair later = onlyPair(compare(between("a.csv", "b.csv")));
        ReturnPair earlier = onlyPair(compare(between("b.csv", "a.csv")));

        assertThat(later.unmatched()).isEqualTo(2);
        assertThat(later.added()).isEmpty();
        assertThat(later.uncertain()).extracting(Milestone::id).containsExactly("M-02", "M-03");
        assertThat(later.removed()).extracting(Milestone::id).containsExactly("M-04");
        assertThat(earlier.removed()).isEmpty();
        assertThat(earlier.uncertain()).extracting(Milestone::id).containsExactly("M-02", "M-03");
        assertThat(earlier.added()).extracting(Milestone::id).containsExactly("M-04");
    }

    @Test
    void sortingTheSheetDoesNotChangeTheComparison() {
        write("a.csv", october().row("M-01", "rag", "greeen").row("M-02").row("M-03"));
        write("b.csv", october().row("M-03").row("M-02").row("M-01", "rag", "greeen"));

        assertThat(onlyPair(compare(between("a.csv", "b.csv"))).alike()).isTrue();
    }

    @Test
    void bothReturnsAreCheckedAgainstThePreviousMonth() {
        write("then/a.csv", september().row("M-01", "percent_complete", "60"));
        write("a.csv", october().row("M-01", "percent_complete", "40"));
        write("b.csv", october().row("M-01", "percent_complete", "60"));

        ReturnPair pair =
                onlyPair(waymark("then").compare(between("a.csv", "b.csv")).comparison());

        assertThat(pair.corrected()).extracting(f -> f.code().id()).contains("WM-T02");
    }

    @Test
    void folderOfReturnsIsComparedWithResubmittedReturns() {
        write("sent/n.csv", october().row("M-01", "rag", "greeen"));
        write("sent/s.csv", ReturnText.of(SOUTH.code(), "2026-10").row("M-01"));
        write("again/north.csv", october().row("M-01"));

        ReturnComparison comparison = (ReturnComparison) compare(between("sent", "again"));

        assertThat(comparison.pairs()).extracting(ReturnPair::name).containsExactly("Northgate");
        assertThat(comparison.onlyOld()).containsExactly(SOUTH.code());
        assertThat(comparison.onlyNow()).isEmpty();
    }

    @Test
    void dimensionOptionNarrowsFindingsAndValues() {
        write("a.csv", october().row("M-01", "rag", "greeen").row("M-02", "dimension", "doing", "rag", "greeen"));
        write("b.csv", october().row("M-01").row("M-02", "dimension", "doing"));
        Narrowing doing = Narrowing.to(List.of(Dimension.DOING), List.of());

        ReturnPair pair = onlyPair(compare(new CompareRequest(List.of("a.csv"), List.of("b.csv"), null, null, doing)));

        assertThat(errors(pair.corrected())).containsExactly(tuple("WM-C05", "M-02", "greeen"));
        assertThat(pair.values()).extracting(each -> each.milestone().id()).containsOnly("M-02");
    }

    @Test
    void comparisonRefusesReturnsOfDifferentFootprintsAndNamesThem() {
        write("a.csv", october().row("M-01"));
        write("b.csv", ReturnText.of(SOUTH.code(), "2026-10").row("M-01"));

        assertThatThrownBy(() -> compare(between("a.csv", "b.csv")))
                .isInstanceOf(InputException.class)
                .hasMessage("There is no footprint in both inputs to compare: a.csv has the return of"
                        + " E90000001 for 2026-10, and b.csv has the return of E90000002 for 2026-10; name two"
                        + " returns of the same footprint, or two months of the same footprints.");
    }

    @Test
    void earlierReturnComesFirst() {
        write("a.csv", october().row("M-01"));
        write("b.csv", september().row("M-01"));

        assertThatThrownBy(() -> compare(between("a.csv", "b.csv")))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "a.csv is for 2026-10 and b.csv for 2026-09, which is earlier; name the earlier one first.");
    }

    @Test
    void comparisonRefusesASingleMonth() {
        write("a.csv", october().row("M-01"));

        assertThatThrownBy(() -> compare(CompareRequest.within(List.of("a.csv"), null, null, Narrowing.NONE)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("There is no return for a month before 2026-10 in a.csv");
    }

    private static ReturnText september() {
        return ReturnText.of(NORTH.code(), "2026-09");
    }

    private static ReturnText october() {
        return ReturnText.of(NORTH.code(), "2026-10");
    }

    private static YearMonth month(int number) {
        return YearMonth.of(2026, number);
    }

    private static CompareRequest between(String old, String now) {
        return new CompareRequest(List.of(old), List.of(now), null, null, Narrowing.NONE);
    }

    private static List<Tuple> moves(ChangeSet comparison) {
        List<Tuple> moves = new ArrayList<>();
        ((PeriodComparison) comparison).dimensions().forEach(dimension -> {
            for (MilestoneChange move : dimension.moves()) {
                moves.add(tuple(move.kind(), move.tracked().milestone().id(), move.days()));
            }
        });
        return moves;
    }

    private static List<Tuple> errors(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.code().id().startsWith("WM-C"))
                .map(f -> tuple(f.code().id(), f.milestone(), f.value()))
                .toList();
    }

    private static ReturnPair onlyPair(ChangeSet comparison) {
        assertThat(((ReturnComparison) comparison).pairs()).hasSize(1);
        return ((ReturnComparison) comparison).pairs().get(0);
    }

    private PeriodComparison periods(String path) {
        return (PeriodComparison) compare(CompareRequest.within(List.of(path), null, null, Narrowing.NONE));
    }

    private ChangeSet compare(CompareRequest request) {
        return waymark().compare(request).comparison();
    }

    private Waymark waymark(String... previous) {
        Programme programme = new Programme(
                "Pilot",
                null,
                new Footprints(List.of(NORTH, SOUTH, OLDHAVEN)),
                SchemaSource.builtIn(),
                null,
                Map.of(),
                Set.of("WM-K06"));
        List<Path> earlier = new ArrayList<>();
        for (String each : previous) {
            earlier.add(Path.of(each));
        }
        Settings settings = new Settings(programme, null, LocalDate.parse("2026-11-23"), earlier, 1);
        return Waymark.with(settings).readingFrom(folder, InputStream.nullInputStream());
    }

    private void write(String file, ReturnText text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text.csv());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
