package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.catalogue.Finding;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSource;

/** The numbers of checks of random returns, against the findings and against the numbers of rows and columns. */
class ReturnChecksTest {

    private static final Set<String> FAILED = new TreeSet<>();
    private static final Set<SkipKind> SKIPPED = EnumSet.noneOf(SkipKind.class);

    @TempDir
    private static Path folder;

    private static Programme programme;

    @BeforeAll
    static void readProgramme() throws IOException {
        Files.copy(Path.of("samples/footprints.csv"), folder.resolve("footprints.csv"));
        Path file = Files.writeString(
                folder.resolve("waymark.yaml"),
                Files.readString(Path.of("samples/waymark.yaml"))
                        + "off: [WM-R17]\nsuppress:\n  - { code: WM-C09, reason: known }\n");
        programme = ProgrammeSource.read(file, "waymark.yaml");
    }

    @Test
    void equationsHoldForSixtyRuns() throws IOException {
        FAILED.clear();
        SKIPPED.clear();
        for (String kind : DirtyReturns.KINDS) {
            for (int seed = 0; seed < 20; seed++) {
                equationsHold(kind, seed);
            }
        }

        assertThat(FAILED)
                .contains("WM-C01", "WM-C02", "WM-C03", "WM-C04", "WM-C05", "WM-C09", "WM-C12", "WM-K01", "WM-R05")
                .contains("WM-T01")
                .doesNotContain("WM-R17");
        assertThat(SKIPPED)
                .contains(
                        SkipKind.OFF,
                        SkipKind.NO_COLUMN,
                        SkipKind.ROW_UNREADABLE,
                        SkipKind.VALUE_UNREADABLE,
                        SkipKind.REPORTED_ONCE);
    }

    @Test
    @Tag("slow")
    void equationsHoldForAThousandRuns() throws IOException {
        for (int seed = 1000; seed < 2000; seed++) {
            equationsHold(DirtyReturns.KINDS.get(seed % DirtyReturns.KINDS.size()), seed);
        }
    }

    private static void equationsHold(String kind, int seed) throws IOException {
        Path returns = folder.resolve("returns-" + kind + seed);
        new DirtyReturns(kind, seed).writeTo(returns);
        Settings settings = new Settings(programme, null, LocalDate.parse("2026-11-16"), List.of(), 1);
        Verdict verdict = Waymark.with(settings).check(List.of(returns.toString()), false);

        for (FileVerdict file : verdict.files()) {
            for (CheckedReturn received : file.returns()) {
                for (CheckCount count : received.checks().counts()) {
                    agree(count, received, file, seed);
                }
                everyCellIsInScope(received);
            }
        }
        everyFindingIsCounted(verdict, seed);
    }

    /** The failed checks of all returns and the findings that are in no number of checks are all findings of the run. */
    private static void everyFindingIsCounted(Verdict verdict, int seed) {
        Map<String, Long> counted = new TreeMap<>();
        for (CheckedReturn received : verdict.returns()) {
            received.checks()
                    .counts()
                    .forEach(count -> counted.merge(count.code().id(), count.failed(), Long::sum));
        }
        Map<String, Long> uncounted = new TreeMap<>();
        for (UncountedFindings each : UncountedFindings.of(verdict)) {
            uncounted.put(each.code().id(), each.findings());
            counted.merge(each.code().id(), each.findings(), Long::sum);
        }
        counted.values().removeIf(count -> count == 0);
        List<Finding> all =
                Stream.concat(verdict.findings(), verdict.suppressed()).toList();
        assertThat(counted).as("seed " + seed).isEqualTo(byCode(all.stream()));
        assertThat(uncounted)
                .as("seed " + seed)
                .isEqualTo(byCode(all.stream()
                        .filter(finding -> verdict.files().stream()
                                .filter(file ->
                                        file.file().equals(finding.address().file()))
                                .flatMap(file -> file.returns().stream())
                                .noneMatch(received -> isAbout(finding, received) && checks(received, finding)))));
    }

    private static boolean checks(CheckedReturn received, Finding finding) {
        return received.checks().counts().stream()
                .anyMatch(count -> count.code().id().equals(finding.code().id()));
    }

    private static Map<String, Long> byCode(Stream<Finding> findings) {
        return findings.collect(
                Collectors.groupingBy(finding -> finding.code().id(), TreeMap::new, Collectors.counting()));
    }

    private static void agree(CheckCount count, CheckedReturn received, FileVerdict file, int seed) {
        String where = "seed " + seed + ", " + received.key() + " in " + file.file() + ": " + count;
        assertThat(count.evaluated() + count.skippedInAll()).as(where).isEqualTo(count.inScope());
        assertThat(count.passed() + count.failed()).as(where).isEqualTo(count.evaluated());
        assertThat(count.passed()).as(where).isNotNegative();
        assertThat(count.suppressed()).as(where).isEqualTo(of(file.suppressed(), count, received));
        assertThat(count.failed() - count.suppressed()).as(where).isEqualTo(of(file.findings(), count, received));
        if (count.failed() > 0) {
            FAILED.add(count.code().id());
        }
        SKIPPED.addAll(count.skipped().keySet());
    }

    private static long of(Findings findings, CheckCount count, CheckedReturn received) {
        return findings.stream()
                .filter(finding -> finding.code().id().equals(count.code().id()))
                .filter(finding -> isAbout(finding, received))
                .count();
    }

    private static boolean isAbout(Finding finding, CheckedReturn received) {
        return received.key().footprint().equals(finding.footprint())
                && received.key().period().equals(finding.period());
    }

    /** Stray characters are looked for in every cell of the schema, a rule about rows in every row. */
    private static void everyCellIsInScope(CheckedReturn received) {
        int columns = programme.schema().columns().size();
        assertThat(count("WM-C09", received).inScope()).isEqualTo((long) received.rows() * columns);
        assertThat(count("WM-R01", received).inScope()).isEqualTo(received.rows());
        assertThat(count("WM-K06", received).inScope()).isBetween(0L, 1L);
    }

    private static CheckCount count(String code, CheckedReturn received) {
        return received.checks().counts().stream()
                .filter(each -> each.code().id().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
