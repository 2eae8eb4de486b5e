package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.tools.TinyReturn;

/** A return or settings file from outside cannot choose which other files are read. */
class OutsideFilesTest {

    private static final String SECRET = "DB_PASSWORD=hunter2";

    @TempDir
    private Path folder;

    private Path returns = Path.of("");

    @BeforeEach
    void aSecretBesideTheReturns() throws IOException {
        returns = Files.createDirectory(folder.resolve("returns"));
        TinyReturn.writeInto(returns);
        Files.writeString(folder.resolve("secret.csv"), "Milestone ID,Milestone title\n" + SECRET + ",x\n");
    }

    @Test
    void linkOutOfTheFolderIsAFindingAndOtherFilesAreChecked() throws IOException {
        Files.createSymbolicLink(returns.resolve("link.csv"), folder.resolve("secret.csv"));

        CommandRun run = CommandRun.in(folder, "validate", "returns", "--format", "concise");
        CommandRun allowed = CommandRun.in(folder, "validate", "returns", "--format", "csv", "--allow-outside");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("returns/link.csv: error WM-F01 This is a link to something outside")
                .contains("returns/october.xlsx[")
                .doesNotContain(SECRET);
        assertThat(allowed.out()).doesNotContain("WM-F01");
    }

    @Test
    void linkThatAShellNamedIsNotFollowedOutOfTheWorkingFolder() throws IOException {
        Files.createSymbolicLink(returns.resolve("link.csv"), folder.resolve("secret.csv"));
        Files.createSymbolicLink(returns.resolve("near.csv"), returns.resolve("october.csv"));

        CommandRun run = CommandRun.in(returns, "validate", "link.csv", "near.csv", "--format", "concise");
        CommandRun allowed = CommandRun.in(returns, "validate", "link.csv", "--format", "csv", "--allow-outside");
        CommandRun elsewhere = CommandRun.in(
                folder.getRoot(), "validate", returns.resolve("link.csv").toString(), "--format", "csv");

        assertThat(run.out())
                .contains("link.csv: error WM-F01 This is a link to something outside")
                .contains("near.csv:2:14: error WM-R13")
                .doesNotContain(SECRET);
        assertThat(allowed.out()).doesNotContain("WM-F01");
        assertThat(elsewhere.out()).doesNotContain("WM-F01");
    }

    @Test
    void folderThatIsALinkOutOfTheWorkingFolderIsNotRead() throws IOException {
        Path working = Files.createDirectory(folder.resolve("working"));
        Files.createSymbolicLink(working.resolve("returns"), returns);

        CommandRun run = CommandRun.in(working, "validate", "returns");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("returns is a link to a folder outside the working folder");
        assertThat(CommandRun.in(working, "validate", "returns", "--allow-outside")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void builtInProgrammeOptionPreventsTheSearchForAProgrammeFile() throws IOException {
        Files.writeString(returns.resolve("waymark.yaml"), "nonsense: true\n");

        assertThat(CommandRun.in(folder, "validate", "returns").exit()).isEqualTo(2);
        assertThat(CommandRun.in(folder, "validate", "returns", "--programme", "built-in")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void programmeFileThatLinksOutOfItsFolderIsRefused() throws IOException {
        Files.delete(returns.resolve("waymark.yaml"));
        Files.createSymbolicLink(returns.resolve("waymark.yaml"), folder.resolve("secret.csv"));

        CommandRun run = CommandRun.in(folder, "validate", "returns");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("The programme file returns/waymark.yaml is a link to a file outside its folder")
                .doesNotContain(SECRET);
    }
}
