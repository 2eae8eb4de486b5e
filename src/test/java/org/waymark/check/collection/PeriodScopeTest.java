package org.waymark.check.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.check.CheckedReturn;
import org.waymark.check.FileVerdict;
import org.waymark.intake.InputFile;
import org.waymark.progress.ReturnBuilder;

/** Earlier returns below a named folder are compared with but not checked again. */
class PeriodScopeTest {

    private static final YearMonth OCTOBER = YearMonth.parse("2026-10");
    private static final Path FOLDER = Path.of("returns");

    @Test
    void fileWithOnlyEarlierReturnsIsNotReported() {
        assertThat(found("old.csv").without(List.of(file("old.csv", "2026-09"))))
                .isEmpty();
    }

    @Test
    void fileWithLaterOrNoReturnsIsReported() {
        List<FileVerdict> files = List.of(file("broken.csv"), file("later.csv", "2026-11"), file("now.csv", "2026-10"));

        assertThat(found("broken.csv", "later.csv", "now.csv").without(files)).isEqualTo(files);
    }

    @Test
    void earlierReturnOfAMixedFileIsNotReported() {
        FileVerdict remaining = found("all.csv")
                .without(List.of(file("all.csv", "2026-09", "2026-10")))
                .get(0);

        assertThat(remaining.returns()).extracting(r -> r.key().period()).containsExactly(OCTOBER);
        // the finding of October and the one of the file as a whole
        assertThat(remaining.findings()).extracting(Finding::period).containsExactly(null, OCTOBER);
        assertThat(remaining.rows()).isEqualTo(3);
    }

    @Test
    void fileNamedOnTheCommandLineIsAlwaysReported() {
        List<FileVerdict> files = List.of(file("old.csv", "2026-09"));
        InputFile named = new InputFile("old.csv", FOLDER.resolve("old.csv"), null);

        assertThat(new PeriodScope(OCTOBER, List.of(named)).without(files)).isEqualTo(files);
    }

    @Test
    void filesGivenAsPreviousContributeEarlierReturnsOnly() {
        List<FileVerdict> files =
                found().only(List.of(file("a.csv", "2026-09", "2026-10"), file("b.csv", "2026-10"), file("c.csv")));

        assertThat(files).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo("a.csv");
            assertThat(file.returns()).extracting(r -> r.key().period()).containsExactly(YearMonth.parse("2026-09"));
        });
    }

    private static PeriodScope found(String... names) {
        return new PeriodScope(
                OCTOBER,
                List.of(names).stream()
                        .map(name -> new InputFile(name, FOLDER.resolve(name), FOLDER))
                        .toList());
    }

    /** A file with a finding on itself and, for each period, a return of three rows with a finding. */
    private static FileVerdict file(String name, String... periods) {
        List<CheckedReturn> returns = List.of(periods).stream()
                .map(period -> ReturnBuilder.from("N1", period)
                        .inFile(name)
                        .withUnreadableRows(3)
                        .build())
                .toList();
        List<Finding> findings = new ArrayList<>(List.of(finding(name, null)));
        returns.forEach(r -> findings.add(finding(name, r.key().period())));
        return new FileVerdict(name, 3L * periods.length, findings, returns);
    }

    private static Finding finding(String file, @Nullable YearMonth period) {
        return Finding.of(Codes.RAGGED_ROW, Address.ofFile(file), null, "A message.", "A fix.")
                .in(null, period, null);
    }
}
