package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.tools.TinyReturn;

/** A pipeline that fails on new findings alone. */
class ValidateBaselineTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aBaselineOfSomeReturns() throws IOException {
        TinyReturn.writeInto(folder);
    }

    @Test
    void writtenBaselineMarksFindingsAsKnown() {
        CommandRun run = CommandRun.in(folder, "validate", "october.csv", "--write-baseline", "known.json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("WM-C05");
        assertThat(run.err())
                .matches(
                        "To ignore these \\d+ findings from now on, add --baseline known.json.\n(?s:.*)Wrote known.json\n");
    }

    @Test
    void onlyNewFindingsAreShownAndFail() throws IOException {
        CommandRun.in(folder, "validate", "october.csv", "--write-baseline", "known.json");
        CommandRun same = CommandRun.in(folder, "validate", "october.csv", "--baseline", "known.json");
        Path csv = folder.resolve("october.csv");
        Files.writeString(csv, Files.readString(csv).replace("M-008", "m 8"));
        CommandRun worse = CommandRun.in(folder, "validate", "october.csv", "--baseline", "known.json");

        assertThat(same.exit()).isZero();
        assertThat(same.out()).contains("nothing new to correct").doesNotContain("WM-C05");
        assertThat(worse.exit()).isEqualTo(1);
        assertThat(worse.out()).contains("WM-C06").doesNotContain("WM-C05");
    }

    @Test
    void baselineNeedsASeparateFile() {
        CommandRun run =
                CommandRun.in(folder, "validate", ".", "--report", "json=a.json", "--write-baseline", "./a.json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("to the same file, \"./a.json\"; give each its own file.");
    }

    @Test
    void missingBaselineIsReported() {
        assertThat(CommandRun.in(folder, "validate", "october.csv", "--baseline", "known.json"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: --baseline names \"known.json\", which does not exist; create it first with"
                                + " --write-baseline known.json.\n"));
    }

    @Test
    void faultyBaselineIsReportedWithItsLine() throws IOException {
        Files.writeString(folder.resolve("known.json"), "{\n\"baseline\": \"one\"}");

        assertThat(CommandRun.in(folder, "validate", "october.csv", "--baseline", "known.json"))
                .isEqualTo(
                        new CommandRun(
                                2,
                                "",
                                "waymark: known.json, line 2: \"baseline\" should be 1, the format version that this waymark reads.\n"));
    }
}
