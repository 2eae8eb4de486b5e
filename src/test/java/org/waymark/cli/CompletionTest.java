package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script of {@code waymark completion bash}, run by bash. */
class CompletionTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeScript() throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of("/bin/bash")) || Files.exists(Path.of("/usr/bin/bash")));
        Files.writeString(
                folder.resolve("waymark.bash"),
                CommandRun.of("completion", "bash").out());
    }

    @Test
    void bashReadsTheScriptWithoutOutput() throws Exception {
        assertThat(bash("-n", folder.resolve("waymark.bash").toString())).isEmpty();
    }

    /** The words are separated by / in the way that bash splits a line: an equals sign is a separate word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            waymark/va                                  | validate
            waymark/re                                  | report
            waymark/com                                 | compare completion
            waymark/help/ru                             | rules
            waymark/--v                                 | --version
            waymark/report/--di                         | --dimension
            waymark/report/--form                       | --format
            waymark/report/--format/m                   | markdown
            waymark/report/--format/=/h                 | html
            waymark/report/--dimension/re               | relating
            waymark/report/--dimension/doing,re         | doing,relating
            waymark/report/--dimension=re               | --dimension=relating
            waymark/report/returns/--fail-on/w          | warning
            waymark/report/--period/la                  | latest last-month
            waymark/report/--color/n                    | never
            waymark/validate/--report/sa                | sarif=
            waymark/validate/--ignore/WM-F0             | WM-F01 WM-F02 WM-F03 WM-F04 WM-F05 WM-F06 WM-F07 WM-F08
            waymark/explain/WM-R18                      | WM-R18
            waymark/completion/z                        | zsh
            waymark/report/ret                          | nothing
            waymark/report/-o/re                        | nothing
            waymark/report/--footprint/x                | nothing
            waymark/nonsense/--f                        | nothing
            """)
    void tabKeyCompletesWords(String line, String completed) throws Exception {
        String words = String.join("' '", line.split("/"));
        int last = line.split("/").length - 1;

        String replies = bash(
                "-c",
                "source '%s'; COMP_WORDS=('%s'); COMP_CWORD=%d; _waymark; echo \"${COMPREPLY[*]}\""
                        .formatted(folder.resolve("waymark.bash"), words, last));

        assertThat(replies.strip()).isEqualTo(completed == null ? "" : completed);
    }

    @Test
    void scriptIsRegisteredAndFallsBackToFileNames() throws Exception {
        assertThat(bash("-c", "source '%s'; complete -p waymark".formatted(folder.resolve("waymark.bash"))))
                .isEqualTo("complete -o bashdefault -o default -F _waymark waymark\n");
    }

    @Test
    void zshRunsTheScriptThroughBashcompinit() {
        String bash = CommandRun.of("completion", "bash").out();

        assertThat(CommandRun.of("completion", "zsh").out())
                .startsWith("#compdef waymark\n")
                .contains("bashcompinit")
                .endsWith(bash);
    }

    @Test
    void unsupportedShellIsAUsageError() {
        assertThat(CommandRun.of("completion", "fish"))
                .isEqualTo(new CommandRun(2, "", "waymark: SHELL cannot be \"fish\". Choose one of: bash, zsh.\n"));
        assertThat(CommandRun.of("completion").err()).startsWith("waymark: Missing: SHELL.");
    }

    private static String bash(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "--norc"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
