package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;

class VerdictsByFileTest {

    @Test
    void fileVerdictIncludesFindingsOnTheSetInThatFile() {
        Finding own = finding(Codes.PATTERN, "a.csv");
        Finding ofSet = finding(Codes.RETURN_LATE, "a.csv");
        Verdict verdict = new Verdict(
                List.of(file("a.csv", own), file("b.csv", finding(Codes.PATTERN, "b.csv"))),
                List.of(ofSet, finding(Codes.RETURN_MISSING, "a.csv"), finding(Codes.RETURN_LATE, "b.csv")));

        VerdictsByFile parts = new VerdictsByFile(verdict);

        assertThat(parts.of("a.csv").findings()).containsExactly(own, ofSet);
        assertThat(parts.of("c.csv").count()).isZero();
    }

    @Test
    void manyFilesTakeAsLongEachAsFew() {
        List<String> names =
                IntStream.range(0, 50_000).mapToObj(n -> n + ".csv").toList();
        Verdict verdict = new Verdict(
                names.stream()
                        .map(name -> file(name, finding(Codes.PATTERN, name)))
                        .toList(),
                names.stream().map(name -> finding(Codes.RETURN_LATE, name)).toList());

        long findings = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            VerdictsByFile parts = new VerdictsByFile(verdict);
            return names.stream().mapToLong(name -> parts.of(name).count()).sum();
        });

        assertThat(findings).isEqualTo(100_000);
    }

    private static FileVerdict file(String name, Finding finding) {
        return new FileVerdict(name, 1, List.of(finding), List.of());
    }

    private static Finding finding(Code code, String file) {
        return Finding.of(code, Address.ofFile(file), null, "It is wrong.", "Correct it.");
    }
}
