package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.tools.TinyReturn;

/** Options that were renamed are still accepted under their former names, but no longer shown. */
class FormerNamesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeWithReturns() throws IOException {
        TinyReturn.writeInto(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "pack october.csv --out pack -q, pack october.csv --output again -q",
        "template --period 2026-11 --from october.csv --out sent, template --period 2026-11 --previous october.csv -o sent --replace",
        "compare september.csv october.csv --with 2026-09, compare september.csv october.csv --previous 2026-09",
    })
    void formerNameDoesWhatTheNameDoes(String former, String now) {
        CommandRun expected =
                CommandRun.in(folder, now.replace(" --replace", "").split(" "));

        CommandRun run = CommandRun.in(folder, (former + (now.endsWith("--replace") ? " --replace" : "")).split(" "));

        assertThat(run.exit()).isEqualTo(expected.exit()).isLessThan(2);
        assertThat(run.out()).isEqualTo(expected.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack", "template", "compare"})
    void formerNamesAreNotShown(String command) {
        assertThat(CommandRun.of(command, "--help").out()).doesNotContain("--out=", "--from", "--with");
        assertThat(CommandRun.of("completion", "bash").out()).doesNotContain("--out ", "--out\"", "--from", "--with");
        assertThat(CommandRun.of(command, "--no-such").err()).doesNotContain("--out,", "--from", "--with");
    }

    @Test
    void packAsksWhereToWrite() {
        assertThat(CommandRun.in(folder, "pack", "october.csv"))
                .isEqualTo(new CommandRun(2, "", "waymark: Say where to write: -o packs/2026-10.\n"));
    }

    @Test
    void compareSeparatesTheEarlierMonthFromEarlierReturns() {
        CommandRun both = CommandRun.in(folder, "compare", ".", "--previous", "2026-09", "--previous", "september.csv");

        assertThat(both.exit()).isZero();
        assertThat(CommandRun.in(folder, "compare", ".", "--previous", "2026-09", "--previous", "2026-08"))
                .isEqualTo(new CommandRun(2, "", "waymark: --previous names several months; name one.\n"));
        assertThat(CommandRun.in(folder, "compare", ".", "--previous", "./2026-09")
                        .err())
                .startsWith("waymark: There is no file or folder ./2026-09");
    }
}
