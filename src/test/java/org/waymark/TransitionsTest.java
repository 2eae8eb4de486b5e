package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Verdict;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.progress.Movement;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.progress.Rate;
import org.waymark.schema.SchemaSource;

/** Which returns are compared with each other, and the effect of the findings. */
class TransitionsTest {

    private static final String NORTH = "E90000001";
    private static final String SOUTH = "E90000002";

    @TempDir
    private Path folder;

    private Map<String, Severity> severities = Map.of();
    private Set<String> off = Set.of("WM-K06", "WM-T08");

    @Test
    void findingPointsAtTheCellOfLastMonth() {
        write("09/a.csv", ReturnText.of(NORTH, "2026-09").row("M-001").row("M-002"));
        write("10/a.csv", ReturnText.of(NORTH, "2026-10").row("M-002", "percent_complete", "30"));

        assertThat(check(null, "09", "10"))
                .satisfiesExactly(
                        gone -> {
                            assertThat(gone.code().id()).isEqualTo("WM-T04");
                            assertThat(gone.message())
                                    .isEqualTo(
                                            "The Milestone ID M-001 is missing; it is in the return for September 2026, and"
                                                    + " there the Status is On track.");
                            assertThat(gone.milestone()).isEqualTo("M-001");
                            assertThat(gone.value()).isEqualTo("M-001");
                            assertThat(gone.address().row()).isEqualTo(1);
                            assertThat(gone.related()).hasToString(place("09/a.csv", 2, "milestone_id"));
                        },
                        less -> {
                            assertThat(less.code().id()).isEqualTo("WM-T02");
                            assertThat(less.message())
                                    .isEqualTo("The Percent complete was 40 in September 2026 and is 30 now.");
                            assertThat(less.value()).isEqualTo("30");
                            assertThat(less.related()).hasToString(place("09/a.csv", 3, "percent_complete"));
                        });
    }

    @Test
    void previousReturnsAreComparedButNotReported() {
        write("then/a.csv", ReturnText.of(NORTH, "2026-09").row("M-001", "rag", "purple"));
        write("now/a.csv", ReturnText.of(NORTH, "2026-10").row("M-001", "percent_complete", "30"));

        Verdict verdict = waymark(null, 2, "then").check(List.of("now"), false);

        assertThat(verdict.findings())
                .extracting(f -> f.code().id(), f -> f.address().file())
                .containsExactly(tuple("WM-T02", "now/a.csv"));
    }

    @Test
    void previousReturnsThatAreNotEarlierAreIgnored() {
        write("then/a.csv", ReturnText.of(NORTH, "2026-10").row("M-001").row("M-002"));
        write("now/a.csv", ReturnText.of(NORTH, "2026-10").row("M-001"));

        assertThat(waymark(null, 1, "then").check(List.of("now"), false).findings())
                .extracting(Finding::message)
                .containsExactly(
                        "There is no return from Northgate for an earlier month, so what changed since then was"
                                + " not checked.");
    }

    @Test
    void missingPreviousReturnIsNotReportedWhenNoRuleNeedsOne() {
        off = Codes.all().keySet().stream()
                .filter(code -> code.equals("WM-K06") || code.startsWith("WM-T"))
                .collect(Collectors.toSet());
        write("09/south.csv", ReturnText.of(SOUTH, "2026-09").row("M-001"));
        write("10/north.csv", ReturnText.of(NORTH, "2026-10").row("M-001"));

        assertThat(check(null, "09", "10")).isEmpty();
    }

    @Test
    void returnsWithinOneFileAreCompared() {
        String september = ReturnText.of(NORTH, "2026-09").row("M-001").csv();
        String october = ReturnText.of(NORTH, "2026-10")
                .row("M-001", "dimension", "doing")
                .csv();
        write("all.csv", september + october.substring(october.indexOf('\n') + 1));

        assertThat(check(null, "all.csv"))
                .extracting(f -> f.code().id(), f -> f.address().row())
                .containsExactly(tuple("WM-T05", 3));
    }

    @Test
    void collectionPeriodLimitsFindingsToItsOwnChanges() {
        write("all/08.csv", ReturnText.of(NORTH, "2026-08").row("M-001", "percent_complete", "60"));
        write("all/09.csv", ReturnText.of(NORTH, "2026-09").row("M-001", "percent_complete", "50"));
        write("all/10.csv", ReturnText.of(NORTH, "2026-10").row("M-001", "percent_complete", "40"));

        assertThat(check(null, "all")).extracting(f -> f.address().file()).containsExactly("all/09.csv", "all/10.csv");
        assertThat(check(YearMonth.parse("2026-10"), "all"))
                .extracting(f -> f.address().file())
                .containsExactly("all/10.csv");
    }

    @Test
    void findingSaysThatChangesWereNotCheckedWithoutAPreviousReturn() {
        write("08/north.csv", ReturnText.of(NORTH, "2026-08").row("M-001", "percent_complete", "60"));
        write("09/south.csv", ReturnText.of(SOUTH, "2026-09").row("M-001"));
        write("10/north.csv", ReturnText.of(NORTH, "2026-10").row("M-001"));

        assertThat(check(YearMonth.parse("2026-10"), "08", "09", "10"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.code().id()).isEqualTo("WM-M02");
                    assertThat(f.address().file()).isEqualTo("10/north.csv");
                    assertThat(f.message())
                            .isEqualTo("There is no return from Northgate for September 2026, so what changed since"
                                    + " then was not checked.");
                });
    }

    @Test
    void transitionErrorDecidesWhichReturnCounts() {
        write("09/a.csv", ReturnText.of(NORTH, "2026-09").completed("M-001", "2026-09-20"));
        write(
                "10/first.csv",
                ReturnText.of(NORTH, "2026-10").submitted("2026-11-02").completed("M-001", "2026-09-20"));
        write(
                "10/later.csv",
                ReturnText.of(NORTH, "2026-10").submitted("2026-11-05").row("M-001", "percent_complete", "99"));
        write("11/a.csv", ReturnText.of(NORTH, "2026-11").row("M-001"));

        Verdict verdict = waymark(null, 2).check(List.of("09", "10", "11"), false);

        assertThat(verdict.returns())
                .extracting(r -> r.address().file(), CheckedReturn::accepted)
                .containsExactly(
                        tuple("09/a.csv", true),
                        tuple("10/first.csv", true),
                        tuple("10/later.csv", false),
                        tuple("11/a.csv", false));
        assertThat(verdict.collection())
                .extracting(f -> f.code().id(), f -> f.address().file())
                .containsExactly(tuple("WM-G02", "10/later.csv"));
        // the return that counts in October completes it, so November reopens it
        assertThat(verdict.findings().filter(f -> f.code().id().equals("WM-T03")))
                .extracting(
                        f -> f.address().file(),
                        f -> f.related() == null ? "" : f.related().file())
                .containsExactly(tuple("10/later.csv", "09/a.csv"), tuple("11/a.csv", "10/first.csv"));
    }

    @Test
    void transitionErrorKeepsTheValueInTheFigures() {
        write(
                "09/a.csv",
                ReturnText.of(NORTH, "2026-09")
                        .completed("M-001", "2026-09-20")
                        .row("M-002")
                        .row("M-003"));
        write(
                "10/a.csv",
                ReturnText.of(NORTH, "2026-10")
                        .row("M-001")
                        .row("M-002", "baseline_date", "2027-03-31")
                        .completed("M-003", "2026-10-20"));

        Progress progress =
                waymark(null, 2).assess(List.of("09", "10"), Narrowing.NONE).progress();

        assertThat(progress.coverage().accepted()).isEmpty();
        assertThat(progress.overall().completionRate()).isEqualTo(new Rate(1, 3));
        assertThat(progress.overall().leftOut()).isEmpty();
        assertThat(progress.overall().movement())
                .isNotNull()
                .extracting(Movement::reopened, Movement::newlyCompleted)
                .containsExactly(1, 1);
    }

    @Test
    void transitionWarningLeavesTheReturnAccepted() {
        severities = Map.of("WM-T03", Severity.WARNING, "WM-T01", Severity.ADVISORY);
        write(
                "09/a.csv",
                ReturnText.of(NORTH, "2026-09").completed("M-001", "2026-09-20").row("M-002"));
        write("10/a.csv", ReturnText.of(NORTH, "2026-10").row("M-001").row("M-002", "baseline_date", "2027-03-31"));

        Progress progress =
                waymark(null, 2).assess(List.of("09", "10"), Narrowing.NONE).progress();

        assertThat(progress.coverage().accepted()).hasSize(1);
    }

    @Test
    void threadsAndOrderOfPathsDoNotChangeTheFindings() {
        for (int month = 1; month <= 6; month++) {
            for (String footprint : List.of(NORTH, SOUTH)) {
                ReturnText text = ReturnText.of(footprint, "2026-0" + month);
                for (int row = 0; row < 5; row++) {
                    text.row(
                            "M-00" + (row + month % 2),
                            "percent_complete",
                            String.valueOf(row * 37 * month % 100),
                            "baseline_date",
                            month == row ? "soon" : "2026-12-31");
                }
                write("0" + month + "/" + footprint + ".csv", text);
            }
        }
        List<Finding> once = waymark(null, 1)
                .check(List.of("01", "02", "03", "04", "05", "06"), false)
                .findings()
                .toList();

        assertThat(once).extracting(f -> f.code().id()).contains("WM-T02", "WM-T04", "WM-M01");
        assertThat(waymark(null, 4)
                        .check(List.of("06", "02", "05", "01", "04", "03"), false)
                        .findings())
                .containsExactlyElementsOf(once);
    }

    private List<Finding> check(@Nullable YearMonth period, String... paths) {
        return waymark(period, 2).check(List.of(paths), false).findings().toList();
    }

    private Waymark waymark(@Nullable YearMonth period, int threads, String... previous) {
        Programme programme = new Programme(
                "Leadership for Change",
                null,
                new Footprints(List.of(
                        new Footprint(NORTH, "Northgate", null, null, List.of(), null, null, null),
                        new Footprint(SOUTH, "Southvale", null, null, List.of(), null, null, null))),
                SchemaSource.builtIn(),
                null,
                severities,
                off);
        Settings settings = new Settings(
                programme,
                period,
                LocalDate.parse("2026-11-20"),
                List.of(previous).stream().map(Path::of).toList(),
                threads);
        return Waymark.with(settings).readingFrom(folder, InputStream.nullInputStream());
    }

    private static String place(String file, int row, String field) {
        int column = SchemaSource.builtIn().position(field).orElseThrow() + 1;
        return new org.waymark.catalogue.Address(file, null, row, column, field).toString();
    }

    private void write(String name, ReturnText text) {
        write(name, text.csv());
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
