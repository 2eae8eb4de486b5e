package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.tools.TinyReturn;

/** What {@code --open} does. No test starts a program of the desktop. */
class DesktopProgramTest {

    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeWithReturns() throws IOException {
        TinyReturn.writeInto(folder);
    }

    @ParameterizedTest
    @CsvSource({"Linux, xdg-open", "FreeBSD, xdg-open", "Mac OS X, open", "Windows 11, rundll32"})
    void everySystemHasItsProgram(String system, String program) {
        assertThat(DesktopProgram.of(system).command().get(0)).isEqualTo(program);
    }

    @Test
    void nothingIsStartedInCiOrWithoutADisplay() {
        DesktopProgram program = new DesktopProgram(List.of("no-such-program"), true);

        assertThat(program.open(Map.of("CI", "true", "DISPLAY", ":0"), folder)).isEqualTo("this is a CI job");
        assertThat(program.open(Map.of(), folder)).isEqualTo("there is no display");
        assertThat(program.open(DISPLAY, folder)).isEqualTo("the program no-such-program cannot be started");
    }

    @Test
    void programIsStartedWithThePath() throws Exception {
        Path page = Files.writeString(folder.resolve("a page.html"), "x");

        assertThat(new DesktopProgram(List.of("true"), false).open(Map.of(), page))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report october.csv -o october.html",
                "status october.csv -o status.html",
                "compare september.csv october.csv -o changes.html",
                "validate october.csv --html back --fail-on never",
                "pack october.csv -o pack --fail-on never",
            })
    void pageIsWrittenWhereNothingCanOpenIt(String command) {
        CommandRun run =
                CommandRun.on(Terminal.NONE, Map.of("CI", "true"), folder, "", (command + " --open").split(" "));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("Wrote ").endsWith("It was not opened, because this is a CI job.\n");
    }

    @Test
    void openNeedsAFile() {
        assertThat(CommandRun.in(folder, "report", "october.csv", "--open"))
                .isEqualTo(new CommandRun(2, "", "waymark: --open needs a file to open: add -o report.html.\n"));
        assertThat(CommandRun.in(folder, "validate", "october.csv", "--open").err())
                .isEqualTo("waymark: --open needs a file to open: add --html back, or -o findings.html.\n");
    }
}
