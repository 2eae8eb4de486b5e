package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.tools.TinyReturn;

/** {@code validate --annotate}: copies to send back. */
class ValidateAnnotateTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @BeforeEach
    void someReturns() throws IOException {
        TinyReturn.writeInto(folder);
    }

    @Test
    void everyFileWithFindingsGetsACopyUnderTheSamePath() throws IOException {
        Path returns = Files.createDirectories(folder.resolve("returns/north"));
        Files.copy(folder.resolve("october.csv"), returns.resolve("october.csv"));
        Files.copy(folder.resolve("october.xlsx"), returns.resolve("october.xlsx"));
        Files.write(returns.resolve("empty.csv"), new byte[0]);

        CommandRun run = CommandRun.in(folder, "validate", "returns", "--annotate", "out/marked", "--ignore", "G");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("There is no annotated copy of returns/north/empty.csv, as it is empty or cannot be read.\n"
                        + "Wrote 2 annotated copies to out/marked.\n"
                        + "Checks against earlier months were not made, because no return of an earlier month was read: name such"
                        + " returns with --previous.\n");
        try (Stream<Path> files = Files.walk(folder.resolve("out/marked"))) {
            assertThat(files.filter(Files::isRegularFile).map(folder::relativize))
                    .containsExactlyInAnyOrder(
                            Path.of("out/marked/north/october.xlsx"), Path.of("out/marked/north/october (2).xlsx"));
        }
    }

    @Test
    void returnedCopiesHaveTheFindingsOfTheirOriginals() {
        for (String sample : List.of("hidden-and-merged", "formula-errors", "cover-only", "types-and-limits.csv")) {
            String original = "samples/broken/" + (sample.contains(".") ? sample : sample + ".xlsx");
            CommandRun.in(HERE, "validate", original, "-q", "--annotate", folder.toString());
            String copy = folder.resolve(sample.replace(".csv", "") + ".xlsx").toString();
            String programme = "--programme=samples/waymark.yaml";

            assertThat(concise(CommandRun.in(HERE, "validate", copy, programme, "--format", "concise"), copy))
                    .as(sample)
                    .isNotEmpty()
                    .isEqualTo(concise(
                            CommandRun.in(HERE, "validate", original, programme, "--format", "concise"), original));
        }
    }

    @Test
    void fileThatIsTooLargeGetsNoCopy() throws IOException {
        List<String> lines = new ArrayList<>(List.of("milestone_id,title,dimension"));
        lines.addAll(Collections.nCopies(10_001, "M-001,Same,being"));
        Files.write(folder.resolve("long.csv"), lines);

        CommandRun run = CommandRun.in(folder, "validate", "long.csv", "--annotate", "marked");

        assertThat(run.out()).contains("1 file, 10,001 rows: ");
        assertThat(run.err())
                .isEqualTo(
                        "There is no annotated copy of long.csv, as it has more than 10,000 rows, too many to mark in"
                                + " a workbook; send the page of --format html instead.\nWrote 0 annotated copies to marked.\n");
    }

    @Test
    void returnWithoutFindingsGetsNoCopy() {
        CommandRun run = CommandRun.in(folder, "validate", "october.csv", "--select", "F", "--annotate", "marked");

        assertThat(run.err()).startsWith("Wrote 0 annotated copies to marked.\n");
        assertThat(folder.resolve("marked")).doesNotExist();
    }

    @Test
    void copiesAreNotWrittenAmongTheReturns() {
        for (String place : List.of(".", "below/it")) {
            assertThat(CommandRun.in(folder, "validate", ".", "--annotate", place))
                    .isEqualTo(new CommandRun(
                            2,
                            "",
                            "waymark: --annotate names \"" + place + "\", which is in a folder of returns, and"
                                    + " anything written there would be read as returns; name a folder elsewhere.\n"));
        }
        assertThat(CommandRun.in(folder, "validate", "october.csv", "--annotate", folder.toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void annotateRefusesStandardInputAndFiles() {
        assertThat(CommandRun.in(folder, "validate", "-", "--annotate", "marked")
                        .err())
                .isEqualTo(
                        "waymark: --annotate makes copies of files and cannot copy standard input; save the return as"
                                + " a file and name that file.\n");
        assertThat(CommandRun.in(folder, "validate", "october.csv", "--annotate", "september.csv")
                        .err())
                .isEqualTo("waymark: --annotate names a file, \"september.csv\"; name a folder for the copies.\n");
    }

    @Test
    void unwritableFolderIsReported() {
        CommandRun run = CommandRun.in(folder, "validate", "october.csv", "--annotate", "september.csv/marked");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("waymark: --annotate names \"september.csv/marked\", but a copy cannot be written there: ")
                .endsWith("; name a folder that you may write to and that has room.\n");
    }

    /** The findings, without the name and the sheet that a text return does not have. */
    private static String concise(CommandRun run, String file) {
        return run.out().replace(file, "").replace("[Return]!", ":").replaceAll("(?m)^:([A-Z]*)([0-9:]+)", "");
    }
}
