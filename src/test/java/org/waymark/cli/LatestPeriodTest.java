package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.tools.TinyReturn;

/** The month that commands choose, in a folder with one early return for November. */
class LatestPeriodTest {

    private static final String NOTE = "The month is October 2026, the latest that is due or half complete:"
            + " November 2026 has 1 of 3 returns. Name another with --period.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void threeFootprintsAndAnEarlyReturn() throws IOException {
        TinyReturn.writeInto(folder);
        Files.writeString(
                folder.resolve("footprints.list"), "code,name\nE54000005,Northgate\nF02,Southgate\nF03,Westgate\n");
        Path returns = Files.createDirectory(folder.resolve("returns"));
        Files.move(folder.resolve("september.csv"), returns.resolve("september.csv"));
        String october = Files.readString(folder.resolve("october.csv"));
        Files.writeString(returns.resolve("october.csv"), october);
        Files.writeString(returns.resolve("november.csv"), october.replace("2026-10", "2026-11"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report returns",
                "status returns",
                "compare returns",
                "pack returns -o pack --fail-on never",
                "validate returns --period latest --fail-on never",
            })
    void earlyReturnDoesNotMakeItsMonthTheCurrentOne(String command) {
        CommandRun run = CommandRun.in(folder, command.split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains(NOTE);
        assertThat(run.out())
                .doesNotContainPattern("(?<!Return of E54000005 for )November 2026:")
                .doesNotContain("in November 2026", "to November 2026");
    }

    @Test
    void quietRunDoesNotSayWhichMonthItChose() {
        assertThat(CommandRun.in(folder, "report", "returns", "-q").err()).isEmpty();
    }

    @Test
    void singleFileIsNotComparedWithEarlierMonths() {
        String note =
                "Checks against earlier months were not made, because no return of an earlier month was read: name such"
                        + " returns with --previous.\n";

        assertThat(CommandRun.in(folder, "validate", "returns/october.csv").err())
                .isEqualTo(note);
        assertThat(CommandRun.in(folder, "validate", "returns/october.csv", "--format", "json")
                        .err())
                .isEmpty();
        assertThat(CommandRun.in(folder, "validate", "returns/october.csv", "--previous", "returns/september.csv")
                        .err())
                .isEmpty();
        assertThat(CommandRun.in(folder, "validate", "returns").err()).isEmpty();
    }

    @Test
    void namedMonthIsNotAChoice() {
        CommandRun run = CommandRun.in(folder, "report", "returns", "--period", "2026-11");

        assertThat(run.out()).contains("November 2026");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate returns", "validate returns --whole-set", "report returns", "pack returns -o p"})
    void monthWithoutAReturnIsAUsageErrorThatNamesTheOthers(String command) {
        CommandRun run = CommandRun.in(folder, (command + " --period 2027-01").split(" "));

        assertThat(run)
                .isEqualTo(new CommandRun(
                        2, "", "waymark: There is no return for 2027-01; there are returns for 2026-09 to 2026-11.\n"));
    }

    @Test
    void statusOfAMonthWithoutAReturnIsAResult() {
        assertThat(CommandRun.in(folder, "status", "returns", "--period", "2027-01")
                        .exit())
                .isZero();
    }

    /** The sender learns from the finding which cell holds the wrong month. */
    @Test
    void namedFileOfAnotherMonthIsAFinding() {
        CommandRun run = CommandRun.in(folder, "validate", "returns/october.csv", "--period", "2027-01");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("WM-K05");
    }
}
