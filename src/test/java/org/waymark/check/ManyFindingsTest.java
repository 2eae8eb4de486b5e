package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;

/** More findings than are kept in memory. */
@Tag("slow")
class ManyFindingsTest {

    private static final int MANY = 60_000;

    @Test
    void findingsKeepTheirContentAndAreSortedByPlace() {
        List<Finding> all = new ArrayList<>(findings(MANY));
        Collections.shuffle(all, new Random(3));
        Findings findings = Findings.of(all);

        all.sort(Finding.BY_PLACE);
        assertThat(findings.stream()).containsExactlyElementsOf(all);
        assertThat(findings).hasToString("60000 findings").isEqualTo(Findings.of(all));
    }

    @Test
    void findingsAreCountedByCodeAndSeverity() {
        assertThat(Findings.of(findings(MANY)).counts())
                .isEqualTo(Map.of(
                        new Findings.Kind(Codes.REQUIRED_BLANK, Severity.ERROR), 20_000L,
                        new Findings.Kind(Codes.REQUIRED_BLANK, Severity.ADVISORY), 20_000L,
                        new Findings.Kind(Codes.NOT_ALLOWED, Severity.ERROR), 20_000L));
    }

    @Test
    void filterTestsEachFindingOnce() {
        List<Finding> asked = new ArrayList<>();
        Findings some = Findings.of(findings(MANY)).filter(finding -> {
            asked.add(finding);
            return finding.address().row() % 3 == 0;
        });
        Findings fewer = some.filter(finding -> finding.address().row() % 2 == 0);

        assertThat(asked).hasSize(MANY);
        assertThat(fewer.size()).isEqualTo(MANY / 6);
        assertThat(fewer.stream().map(finding -> finding.address().row()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, MANY)
                        .filter(i -> i % 6 == 0)
                        .boxed()
                        .toList());
    }

    @Test
    void verdictSamplesTheMostSevereFindingsFirst() {
        Verdict verdict = new Verdict(
                List.of(
                        new FileVerdict("a.csv", MANY, findings(MANY), List.of()),
                        new FileVerdict("b.csv", MANY, findings(MANY), List.of())),
                List.of());

        List<Finding> told = verdict.heaviest(90_000).toList();

        assertThat(told.stream().collect(Collectors.groupingBy(Finding::severity, Collectors.counting())))
                .isEqualTo(Map.of(Severity.ERROR, 80_000L, Severity.ADVISORY, 10_000L));
        assertThat(verdict.count()).isEqualTo(2 * MANY);
        assertThat(verdict.count(Severity.ADVISORY)).isEqualTo(40_000);
        assertThat(verdict.count(Severity.WARNING)).isZero();
    }

    @Test
    void skippedChecksAreReportedForEachRowAndForTheWholeReturn() {
        ReturnFeed feed = new ReturnFeed().findingsOnly();
        for (int i = 0; i < 5_000; i++) {
            feed.row(Map.of("dimension", "felling " + i, "secondary_dimension", "being", "status", "stuck"));
        }
        FileVerdict verdict = feed.verdict();

        Map<String, Long> said = verdict.findings().stream()
                .filter(finding -> finding.code().equals(Codes.CHECK_SKIPPED))
                .collect(Collectors.groupingBy(
                        finding -> finding.address().field() + ": "
                                + finding.message().replaceAll(", as.*", ""),
                        Collectors.counting()));
        Map<String, Long> expected = new HashMap<>();
        expected.put("dimension: Checks WM-K06 and WM-R17 were skipped", 5_000L);
        assertThat(said).containsAllEntriesOf(expected);
        assertThat(said.keySet()).anyMatch(text -> text.startsWith("status: "));
        assertThat(verdict.returns())
                .singleElement()
                .satisfies(one -> assertThat(one.errors())
                        .isEqualTo(verdict.findings().counts().entrySet().stream()
                                .filter(each -> each.getKey().severity() == Severity.ERROR)
                                .mapToLong(Map.Entry::getValue)
                                .sum()));
    }

    @Test
    void unassignedRowsAreReportedOneByOneAndCountForTheirPossibleReturn() {
        for (int unassigned : new int[] {300, 10_300}) {
            ReturnFeed feed = new ReturnFeed().findingsOnly().rows(6).row(Map.of("dimension", "being"));
            for (int i = 0; i < unassigned; i++) {
                feed.row(Map.of("footprint_code", " ", "milestone_id", "M-1" + i));
            }
            FileVerdict verdict = feed.verdict();

            assertThat(verdict.rows()).isEqualTo(7 + unassigned);
            assertThat(verdict.findings().counts())
                    .containsEntry(new Findings.Kind(Codes.REQUIRED_BLANK, Severity.ERROR), (long) unassigned);
            assertThat(verdict.returns()).singleElement().satisfies(one -> {
                assertThat(one.errors()).isEqualTo(unassigned);
                assertThat(one.rows()).isEqualTo(unassigned == 300 ? 307 : 7);
            });
        }
    }

    /** Findings of two codes, one with two severities; every third finding has a value for each of its fields. */
    private static List<Finding> findings(int count) {
        List<Finding> all = new ArrayList<>();
        for (int row = 1; row <= count; row++) {
            Address at = new Address("a.csv", null, row, row % 40, "field" + row % 30);
            String each = "Something of row " + row + ".";
            all.add(
                    switch (row % 3) {
                        case 0 -> Finding.of(Codes.REQUIRED_BLANK, at, null, "Blank.", "Fill it in.");
                        case 1 ->
                            Finding.of(Codes.REQUIRED_BLANK, at, null, "Blank.", "Fill it in.")
                                    .weighing(Severity.ADVISORY);
                        default ->
                            Finding.of(Codes.NOT_ALLOWED, at, "“" + row, each, "Choose – or not.")
                                    .in("F" + row % 50, YearMonth.of(2026, 1 + row % 12), "M-" + row)
                                    .relatedTo(new Address("b.xlsx", "Täb", row + 1, 0, null));
                    });
        }
        return all;
    }
}
