package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;

/** Checks that every code that one file can raise has a case that raises it, with a fix for the sender. */
class SpecCoverageTest {

    /** Codes of the set of returns as a whole, which no single file can raise. */
    private static final String COLLECTION = "WM-G";

    /**
     * Codes about what the office records and what senders explain beside the returns, whose cases are in CorrectionsTest
     * and QueriesOverMonthsTest.
     */
    private static final Set<String> RECORDED =
            Set.of("WM-M05", "WM-M06", "WM-Q01", "WM-Q02", "WM-Q03", "WM-Q04", "WM-Q05");

    @Test
    void everyCodeHasACaseThatRaisesIt() {
        Set<String> raised = CheckCase.all().stream()
                .flatMap(each -> each.expect().stream())
                .map(finding -> "WM-" + finding.substring(0, 3))
                .collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>(Codes.all().keySet());
        wanted.removeIf(code -> code.startsWith(COLLECTION) || RECORDED.contains(code));
        assertThat(raised).containsAll(wanted);
    }

    @Test
    void everyCaseNamesAnExistingCode() {
        assertThat(Codes.all().keySet())
                .containsAll(CheckCase.all().stream().map(CheckCase::code).toList());
    }

    @Test
    void everyFindingHasOneSentenceForTheFaultAndOneForTheFix() {
        List<Finding> findings = CheckCase.all().stream()
                .filter(each -> !each.isAboutFiles())
                .flatMap(each -> CaseRunner.run(each).findings().stream())
                .toList();
        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.message()).matches("(?s)[\\p{Lu}\"\\p{N}].*[.?]");
            assertThat(finding.fix()).matches("(?s)\\p{Lu}.*\\.");
        });
    }

    @Test
    void everyBuiltInRuleRaisesADocumentedCode() {
        assertThat(org.waymark.schema.SchemaSource.builtIn().rules())
                .extracting(rule -> Codes.find(rule.code().id()).map(Code::slug))
                .doesNotContain(java.util.Optional.empty());
    }
}
