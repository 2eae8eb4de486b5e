package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.findings.FindingsFormat;
import org.waymark.tools.TinyReturn;

/** Findings in several formats at once, each in its own file. */
class ValidateOutputsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void someReturns() throws IOException {
        TinyReturn.writeInto(folder);
    }

    @Test
    void oneRunWritesSeveralFormats() throws IOException {
        String[] args = new String[2 + 2 * FindingsFormat.values().length];
        args[0] = "validate";
        args[1] = "october.csv";
        for (FindingsFormat format : FindingsFormat.values()) {
            args[2 + 2 * format.ordinal()] = "--report";
            args[3 + 2 * format.ordinal()] = format.word() + "=found." + format.word();
        }

        CommandRun run = CommandRun.in(folder, args);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines().filter(line -> line.startsWith("Wrote found.")))
                .hasSameSizeAs(FindingsFormat.values());
        for (FindingsFormat format : FindingsFormat.values()) {
            CommandRun alone = CommandRun.in(folder, "validate", "october.csv", "--format", format.word());
            assertThat(Files.readString(folder.resolve("found." + format.word()))
                            .replaceFirst("^\ufeff", ""))
                    .isEqualTo(alone.out());
            assertThat(alone.out()).contains("WM-C05");
        }
        assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("found.text")));
    }

    @Test
    void reportWithoutAFileIsAnError() {
        assertThat(CommandRun.in(folder, "validate", ".", "--report", "sarif"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: --report needs a format and a file, such as --report sarif=findings.sarif,"
                                + " not \"sarif\".\n"));
    }

    @Test
    void unknownFormatIsRefusedBeforeReading() {
        assertThat(CommandRun.in(folder, "validate", "nowhere", "--report", "sariff=x")
                        .err())
                .startsWith("waymark: --report cannot be \"sariff\". Did you mean sarif? Choose one of: text,");
    }

    @Test
    void twoFormatsCannotShareAFile() {
        assertThat(CommandRun.in(folder, "validate", ".", "-o", "a.txt", "--report", "json=./a.txt")
                        .err())
                .startsWith("waymark: Two formats cannot be written to the same file, ");
        assertThat(folder.resolve("a.txt")).doesNotExist();
    }

    @Test
    void missingFolderIsReported() {
        assertThat(CommandRun.in(folder, "validate", ".", "--report", "json=out/a.json")
                        .err())
                .isEqualTo("waymark: --report names \"out/a.json\", but its folder does not exist;"
                        + " create the folder first.\n");
    }

    @Test
    void githubFormatWritesTheStepSummary() throws IOException {
        Path page = Files.writeString(folder.resolve("summary.md"), "Before.\n");
        Map<String, String> environment = Map.of("GITHUB_STEP_SUMMARY", page.toString());

        CommandRun run = CommandRun.on(
                Terminal.NONE,
                environment,
                folder,
                "",
                "validate",
                "october.csv",
                "--format",
                "github",
                "--report",
                "github=again.txt");

        assertThat(run.out()).contains("::error file=october.csv,line=3,title=WM-C05 not-allowed::");
        assertThat(page)
                .content()
                .startsWith("Before.\n## Returns checked by waymark\n")
                .contains("WM-C05");
    }

    @Test
    void otherFormatsDoNotWriteTheStepSummary() {
        Path page = folder.resolve("summary.md");

        CommandRun.on(
                Terminal.NONE, Map.of("GITHUB_STEP_SUMMARY", page.toString()), folder, "", "validate", "october.csv");

        assertThat(page).doesNotExist();
    }
}
