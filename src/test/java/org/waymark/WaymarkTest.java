package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.Verdict;
import org.waymark.forecast.Forecasts;
import org.waymark.intake.InputException;
import org.waymark.programme.Deadline;
import org.waymark.programme.Dimension;
import org.waymark.programme.Footprint;
import org.waymark.programme.Footprints;
import org.waymark.programme.Programme;
import org.waymark.programme.SettingsException;
import org.waymark.programme.Status;
import org.waymark.progress.LeftOut;
import org.waymark.progress.Median;
import org.waymark.progress.Movement;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;
import org.waymark.progress.RagCounts;
import org.waymark.progress.Rate;
import org.waymark.progress.Spread;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.testing.TestMachine;

/** From files to findings and figures, through the public API. */
class WaymarkTest {

    private static final YearMonth OCTOBER = YearMonth.parse("2026-10");
    private static final Footprint NORTH = footprint("E90000001", "Northgate");
    private static final Footprint SOUTH = footprint("E90000002", "Southvale");
    private static final Footprint WEST = footprint("E90000003", "Westmoor");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoMonthsOfReturns() {
        write(
                "returns/2026-09/E90000001_2026-09.csv",
                ReturnText.of("E90000001", "2026-09")
                        .row(
                                "M-001",
                                "rag",
                                "red",
                                "narrative",
                                "Stuck",
                                "baseline_date",
                                "2026-10-31",
                                "forecast_date",
                                "2026-12-01")
                        .row("M-002", "baseline_date", "2026-10-31")
                        .row("M-003", "dimension", "doing")
                        .csv());
        write(
                "returns/2026-09/E90000002_2026-09.csv",
                ReturnText.of("E90000002", "2026-09").row("M-001", "title", "").csv());
        write(
                "returns/2026-10/E90000001_2026-10.csv",
                ReturnText.of("E90000001", "2026-10")
                        .submitted("2026-11-05")
                        .row("M-001", "baseline_date", "2026-10-31")
                        .completed("M-002", "2026-10-20", "baseline_date", "2026-10-31")
                        .row("M-004", "dimension", "doing", "forecast_date", "31/02/2027")
                        .csv());
        write(
                "returns/2026-10/E90000001_2026-10 first try.csv",
                ReturnText.of("E90000001", "2026-10")
                        .submitted("2026-11-02")
                        .row("M-001", "status", "finished")
                        .csv());
        write(
                "returns/2026-10/E90000002_2026-10.csv",
                ReturnText.of("E90000002", "2026-10")
                        .submitted("2026-11-30")
                        .row("M-001", "forecast_date", "2027-01-10")
                        .row("M-001")
                        .csv());
    }

    @Test
    void figuresUseTheReturnsThatCountInTheLatestPeriod() {
        Progress progress =
                waymark(null, 2).assess(List.of("returns"), Narrowing.NONE).progress();

        assertThat(progress.period()).isEqualTo(OCTOBER);
        assertThat(progress.previous()).isEqualTo(YearMonth.parse("2026-09"));
        assertThat(progress.coverage().missing()).containsExactly(WEST);
        // Northgate's has a date that does not exist, Southvale's an id twice
        assertThat(progress.coverage().accepted()).isEmpty();
        assertThat(progress.coverage().late()).containsExactly(SOUTH);
        assertThat(progress.overall().milestones()).isEqualTo(4);
        // Northgate's M-002 of four that are not stopped
        assertThat(progress.overall().completionRate()).isEqualTo(new Rate(1, 4));
        // due by 31 October: M-001, still open, and M-002, done in time
        assertThat(progress.overall().dueRate()).isEqualTo(new Rate(1, 2));
        assertThat(progress.overall().overdue()).isEqualTo(1);
        assertThat(progress.overall().rag()).isEqualTo(new RagCounts(3, 0, 0, 0));
        // 61 days for M-001 (31 October to 31 December), -11 for M-002, 10 for Southvale's; M-004 cannot be read
        assertThat(progress.overall().slippageDays()).isEqualTo(new Spread(10.0, -0.5, 35.5, 61.0, 3));
        assertThat(progress.overall().leftOut()).containsOnly(entry("slippageDays", 1));
        // M-001 of Northgate from 1 to 31 December, that of Southvale from 31 December to 10 January
        assertThat(progress.overall().driftDays()).isEqualTo(new Median(20.0, 2));
        assertThat(progress.overall().movement()).isEqualTo(new Movement(1, 0, 1, 1, 0, 0, 0, 1, 1));
        assertThat(progress.dimensions()
                        .get(Dimension.DOING.ordinal())
                        .measures()
                        .movement())
                .isEqualTo(new Movement(0, 0, 0, 0, 0, 0, 0, 1, 1));
        assertThat(progress.leftOut())
                .extracting(LeftOut::rows, out -> out.places().get(0).file())
                .containsExactly(
                        tuple(1, "returns/2026-10/E90000002_2026-10.csv"),
                        tuple(1, "returns/2026-10/E90000001_2026-10 first try.csv"));
    }

    @Test
    void forecastsAreThoseOfAnAssessment() {
        // Northgate sent October twice, so errors that only a comparison finds decide which of them counts
        assertThat(waymark(null, 2).forecast(List.of("returns"), Narrowing.NONE))
                .isEqualTo(waymark(null, 2)
                        .assess(List.of("returns"), Narrowing.NONE)
                        .forecasts());
    }

    @Test
    void errorAgainstLastMonthDecidesWhichReturnForecastsUse() {
        write(
                "twice/E90000003_2026-09.csv",
                ReturnText.of("E90000003", "2026-09")
                        .completed("M-1", "2026-09-20")
                        .csv());
        // The later one reopens a completed milestone without a word, which is an error that only a comparison finds.
        write(
                "twice/E90000003_2026-10 a.csv",
                ReturnText.of("E90000003", "2026-10")
                        .submitted("2026-11-02")
                        .completed("M-1", "2026-09-20")
                        .csv());
        write(
                "twice/E90000003_2026-10 b.csv",
                ReturnText.of("E90000003", "2026-10")
                        .submitted("2026-11-03")
                        .row("M-1")
                        .csv());

        Forecasts forecasts = waymark(null, 1).forecast(List.of("twice"), Narrowing.NONE);

        assertThat(forecasts.ledger().courses())
                .singleElement()
                .satisfies(course -> assertThat(course.latest().status()).isEqualTo(Status.COMPLETED));
        assertThat(forecasts)
                .isEqualTo(waymark(null, 1)
                        .assess(List.of("twice"), Narrowing.NONE)
                        .forecasts());
    }

    @Test
    void totalRowIsListedAmongTheExclusions() {
        write(
                "returns/2026-10/E90000003_2026-10.csv",
                ReturnText.of("E90000003", "2026-10").row("M-001").note("Total").csv());

        Assessment assessment = waymark(null, 2).assess(List.of("returns"), Narrowing.NONE);

        assertThat(assessment.verdict().findings().filter(f -> f.code().equals(Codes.STRAY_ROW)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.footprint()).isEqualTo("E90000003");
                    assertThat(finding.address().row()).isEqualTo(3);
                });
        assertThat(assessment.progress().leftOut())
                .filteredOn(out -> out.reason().startsWith("The row is almost empty"))
                .singleElement()
                .satisfies(out -> assertThat(out.rows()).isEqualTo(1));
    }

    @Test
    void verdictReportsFindingsOnTheCollection() {
        Verdict verdict =
                waymark(null, 2).assess(List.of("returns"), Narrowing.NONE).verdict();

        assertThat(verdict.collection())
                .extracting(f -> f.code().id(), f -> f.address().file())
                .containsExactly(
                        tuple("WM-G01", "returns"),
                        tuple("WM-G02", "returns/2026-10/E90000001_2026-10 first try.csv"),
                        tuple("WM-G03", "returns/2026-10/E90000002_2026-10.csv"));
        // September is an earlier period, so its blank title is not reported again
        assertThat(verdict.findings().map(Finding::period)).containsOnly(OCTOBER);
    }

    @Test
    void resultsDoNotDependOnLocaleOrTimeZone() {
        Assessment here = waymark(null, 1).assess(List.of("returns"), Narrowing.NONE);

        for (TestMachine place : TestMachine.values()) {
            for (int threads : new int[] {1, 2, 5}) {
                assertThat(place.run(() -> waymark(null, threads).assess(List.of("returns"), Narrowing.NONE)))
                        .as("%s with %s threads", place, threads)
                        .isEqualTo(here);
            }
        }
    }

    @Test
    void orderOfThePathsDoesNotChangeTheResults() {
        List<String> september = List.of("returns/2026-10", "returns/2026-09");
        List<String> october = List.of("returns/2026-09", "returns/2026-10");

        assertThat(waymark(null, 2).assess(september, Narrowing.NONE).progress())
                .isEqualTo(waymark(null, 2).assess(october, Narrowing.NONE).progress());
    }

    @Test
    void earlierPeriodIgnoresLaterReturns() {
        Progress progress = waymark(YearMonth.parse("2026-09"), 2)
                .assess(List.of("returns"), Narrowing.NONE)
                .progress();

        assertThat(progress.previous()).isNull();
        assertThat(progress.overall().movement()).isNull();
        assertThat(progress.overall().milestones()).isEqualTo(4);
        assertThat(progress.leftOut()).singleElement().satisfies(out -> {
            assertThat(out.reason()).isEqualTo("The return is for a later period");
            assertThat(out.rows()).isEqualTo(6);
        });
    }

    @Test
    void previousReturnsCanBeInAnotherFolder() {
        Settings settings = new Settings(
                programme(SchemaSource.builtIn()),
                null,
                LocalDate.parse("2026-11-20"),
                // the October folder is among the paths already, so its files count once
                List.of(Path.of("returns/2026-09"), Path.of("returns/2026-10")),
                2);

        Progress progress = Waymark.with(settings)
                .readingFrom(folder, InputStream.nullInputStream())
                .assess(List.of("returns/2026-10"), Narrowing.NONE)
                .progress();

        assertThat(progress)
                .isEqualTo(waymark(null, 2)
                        .assess(List.of("returns"), Narrowing.NONE)
                        .progress());
    }

    @Test
    void narrowedFiguresCoverTheRequestedPartOnly() {
        Progress progress = waymark(null, 2)
                .assess(List.of("returns"), Narrowing.to(List.of(Dimension.DOING), List.of(NORTH)))
                .progress();

        assertThat(progress.narrowed()).isEqualTo("Doing in Northgate only");
        assertThat(progress.overall().milestones()).isEqualTo(1);
    }

    @Test
    void narrowingRefusesAFootprintThatDoesNotReport() {
        Footprint gone = new Footprint(
                "E90000009", "Eastfen", null, null, List.of(), null, LocalDate.parse("2026-09-30"), "E90000001");

        assertThatThrownBy(() -> waymark(null, 1).assess(List.of("returns"), Narrowing.to(List.of(), List.of(gone))))
                .isInstanceOf(SettingsException.class)
                .hasMessage("No return is expected from Eastfen (E90000009) for 2026-10; returns are expected from"
                        + " E90000001, E90000002, E90000003.");
    }

    @Test
    void validationCoversEveryPeriodUnlessOneIsCollected() {
        Verdict all = waymark(null, 2).check(List.of("returns"), false);
        Verdict collected = waymark(OCTOBER, 2).check(List.of("returns"), false);

        assertThat(all.files()).hasSize(5);
        assertThat(all.findings().map(f -> f.code().id()))
                .containsExactlyInAnyOrder(
                        "WM-C01", "WM-C03", "WM-C05", "WM-G02", "WM-K01", "WM-K10", "WM-M01", "WM-M01", "WM-R11",
                        "WM-R11", "WM-T01", "WM-T04", "WM-T04", "WM-T04");
        assertThat(collected.files()).hasSize(3);
        assertThat(collected.findings().map(f -> f.code().id())).doesNotContain("WM-C01", "WM-G01", "WM-G03");
    }

    @Test
    void wholeSetReportsMissingReturns() {
        Verdict verdict = waymark(OCTOBER, 2).check(List.of("returns"), true);

        assertThat(verdict.collection().stream().map(f -> f.code().id())).containsExactly("WM-G01", "WM-G02", "WM-G03");
    }

    @Test
    void standardInputIsReadAsAReturn() {
        String text = ReturnText.of("E90000003", "2026-10").row("M-001").csv();
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

        Progress progress = waymark(null, 2)
                .readingFrom(folder, in)
                .assess(List.of("-", "returns"), Narrowing.NONE)
                .progress();

        assertThat(progress.coverage().accepted()).containsExactly(WEST);
        assertThat(progress.dimensions().get(Dimension.RELATING.ordinal()).milestones())
                .last()
                .satisfies(t -> assertThat(t.milestone().source()).isEqualTo(new Address("-", null, 2, 0, null)));
    }

    @Test
    void periodWithoutReturnsIsAUsageErrorThatNamesTheOthers() {
        assertThatThrownBy(() -> waymark(YearMonth.parse("2027-10"), 1).assess(List.of("returns"), Narrowing.NONE))
                .isInstanceOf(InputException.class)
                .hasMessage("There is no return for 2027-10; there are returns for 2026-09, 2026-10.");
    }

    @Test
    void reportNeedsAReadableReturn() {
        write("broken/return.csv", "this,is\nno,return\n");

        assertThatThrownBy(() -> waymark(null, 1).assess(List.of("broken"), Narrowing.NONE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nothing to report");
    }

    @Test
    void plainTableCannotBeReportedOn() {
        Schema plain = Schema.of("rooms", "", "Rooms", List.of(), List.of(), List.of(), Set.of(""), List.of());
        Settings settings = new Settings(programme(plain), null, LocalDate.parse("2026-11-20"), List.of(), 1);

        assertThatThrownBy(() -> Waymark.with(settings).assess(List.of("returns"), Narrowing.NONE))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("rooms");
    }

    private Waymark waymark(@Nullable YearMonth period, int threads) {
        Settings settings = new Settings(
                programme(SchemaSource.builtIn()), period, LocalDate.parse("2026-11-20"), List.of(), threads);
        return Waymark.with(settings).readingFrom(folder, InputStream.nullInputStream());
    }

    /** Without the check that every dimension has a milestone, which the small returns here cannot pass. */
    private static Programme programme(Schema schema) {
        return new Programme(
                "Leadership for Change",
                null,
                new Footprints(List.of(NORTH, SOUTH, WEST)),
                schema,
                new Deadline(10, 1, Set.of()),
                Map.of(),
                Set.of("WM-K06"));
    }

    private static Footprint footprint(String code, String name) {
        return new Footprint(code, name, null, null, List.of(), null, null, null);
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
