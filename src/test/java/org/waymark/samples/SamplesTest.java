package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Verdict;
import org.waymark.programme.Footprint;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;
import org.waymark.progress.Coverage;
import org.waymark.progress.Narrowing;
import org.waymark.tools.samples.ReturnPlan;

/** The committed samples have exactly the returns and faults that their READMEs describe. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Programme PROGRAMME =
            ProgrammeSource.read(SAMPLES.resolve("waymark.yaml"), "samples/waymark.yaml");

    @Test
    void everyPlannedReturnIsRead() throws IOException {
        List<String> read = check("samples/returns", null).files().stream()
                .flatMap(file -> file.returns().stream().map(one -> said(file.file(), one)))
                .toList();

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(ReturnPlan.all().stream()
                        .map(plan -> "%s: %s %s, %d rows, submitted on %s"
                                .formatted(
                                        "samples/returns/" + plan.file(),
                                        plan.footprint(),
                                        plan.period(),
                                        plan.lines().size(),
                                        plan.submittedOn()))
                        .toList());
    }

    @Test
    void returnsHaveExactlyThePlantedFaults() throws IOException {
        List<String> serious = check("samples/returns", null).files().stream()
                .flatMap(file -> file.findings().stream())
                .filter(finding -> finding.severity() != Severity.ADVISORY)
                .map(finding -> "%s %s %s %s"
                        .formatted(
                                finding.address().file().substring("samples/returns/".length()),
                                finding.milestone(),
                                finding.address().field(),
                                finding.code().id()))
                .toList();

        assertThat(serious)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                ReturnPlan.table("planted.csv").stream(), ReturnPlan.table("noticed.csv").stream())
                        .map(row -> "%s %s %s %s"
                                .formatted(row.get("file"), row.get("milestone"), row.get("field"), row.get("code")))
                        .toList());
    }

    @Test
    void coverageMatchesTheStory() throws IOException {
        for (CSVRecord month : ReturnPlan.table("coverage.csv")) {
            YearMonth period = YearMonth.parse(month.get("period"));
            Coverage coverage = Waymark.with(settings(period))
                    .assess(List.of("samples/returns"), Narrowing.NONE)
                    .progress()
                    .coverage();

            assertThat(coverage.deadline()).isEqualTo(LocalDate.parse(month.get("deadline")));
            List<Footprint> pending = new ArrayList<>(coverage.received());
            pending.removeAll(coverage.accepted());
            assertThat(codes(pending)).isEqualTo(listed(month, "needs_correction"));
            assertThat(codes(coverage.missing())).isEqualTo(listed(month, "missing"));
            assertThat(codes(coverage.late())).isEqualTo(listed(month, "late"));
            assertThat(codes(coverage.undated())).isEqualTo(listed(month, "undated"));
            assertThat(coverage.expected()).hasSize(11);
        }
    }

    @Test
    void brokenReturnsHaveTheExpectedFindings() throws IOException {
        List<String> found = brokenFiles().stream()
                .flatMap(name -> check(name, null).files().stream())
                .flatMap(file -> file.findings().stream())
                .map(SamplesTest::placed)
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(ReturnPlan.table("expected-findings.csv").stream()
                        .map(row -> "%s %s %s %s %s"
                                .formatted(
                                        row.get("file"),
                                        row.get("code"),
                                        row.get("sheet"),
                                        row.get("place"),
                                        row.get("field")))
                        .toList());
    }

    /** The files are checked separately: together they would be compared with the one for the previous month. */
    private static List<String> brokenFiles() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve("broken"))) {
            return files.filter(file -> !file.endsWith("README.md"))
                    .map(file -> "samples/broken/" + file.getFileName())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void returnForThePreviousMonthIsReportedInAnOctoberCollection() {
        assertThat(check("samples/broken/month-before.csv", YearMonth.of(2026, 10))
                        .files())
                .singleElement()
                .satisfies(file -> assertThat(file.findings())
                        .extracting(finding -> finding.code().id())
                        .containsExactly("WM-K05"));
    }

    private static Verdict check(String path, YearMonth period) {
        return Waymark.with(settings(period)).check(List.of(path), false);
    }

    private static Settings settings(YearMonth period) {
        return new Settings(PROGRAMME, period, LocalDate.of(2026, 11, 23), List.of(), 2);
    }

    private static String said(String file, CheckedReturn one) {
        return "%s: %s %s, %d rows, submitted on %s"
                .formatted(
                        file,
                        one.key().footprint(),
                        one.key().period(),
                        one.rows(),
                        one.submittedOn() == null ? "" : one.submittedOn());
    }

    private static String placed(Finding finding) {
        String file = finding.address().file();
        String cell = finding.address().cell();
        int row = finding.address().row();
        return "%s %s %s %s %s"
                .formatted(
                        file.substring(file.lastIndexOf('/') + 1),
                        finding.code().id(),
                        orNothing(finding.address().sheet()),
                        cell != null ? cell : row > 0 ? row : "",
                        orNothing(finding.address().field()));
    }

    private static String orNothing(String text) {
        return text == null ? "" : text;
    }

    private static List<String> codes(List<Footprint> footprints) {
        return footprints.stream().map(Footprint::code).toList();
    }

    private static List<String> listed(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(";"))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
