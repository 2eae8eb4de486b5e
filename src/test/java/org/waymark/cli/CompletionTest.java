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

/** The scripts of {@code waymark completion}, run by their shells where these are installed. */
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
            waymark/validate/--ignore/WM-F0             | WM-F01 WM-F02 WM-F03 WM-F04 WM-F05 WM-F06 WM-F07 WM-F08 WM-F09
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
                "source '%s'; COMP_WORDS=('%s'); COMP_CWORD=%d; _waymark_words; echo \"${COMPREPLY[*]}\""
                        .formatted(folder.resolve("waymark.bash"), words, last));

        assertThat(replies.strip()).isEqualTo(completed == null ? "" : completed);
    }

    @Test
    void scriptIsRegisteredAndFallsBackToFileNames() throws Exception {
        assertThat(bash("-c", "source '%s'; complete -p waymark".formatted(folder.resolve("waymark.bash"))))
                .isEqualTo("complete -o bashdefault -o default -F _waymark_words waymark\n");
    }

    @Test
    void zshCompletesFromTheSourcedScriptAndFromAFolderOfFunctions() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/zsh")));
        Path script = folder.resolve("_waymark");
        Files.writeString(script, CommandRun.of("completion", "zsh").out());

        assertThat(script).content().startsWith("#compdef waymark\n");
        assertThat(run("zsh", "-f", "-c", "source '%s'; print ${_comps[waymark]}".formatted(script)))
                .isEqualTo("_bash_complete -o bashdefault -o default -F _waymark_words\n");
        assertThat(run(
                        "zsh",
                        "-f",
                        "-c",
                        "fpath=('%s' $fpath); autoload -U compinit; compinit -u -D; print $_comps[waymark]"
                                .formatted(folder)))
                .isEqualTo("_waymark\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            waymark va                        | validate
            waymark help ru                   | rules
            waymark report --form             | --format
            waymark report --format m         | markdown
            waymark report --format=h         | --format=html
            waymark report --dimension re     | relating
            waymark report --dimension doing,re | doing,relating
            waymark validate --report sa      | sarif=
            waymark explain WM-R18            | WM-R18
            waymark completion z              | zsh
            """)
    void fishCompletesWords(String line, String completed) throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/fish")));
        Path script = folder.resolve("waymark.fish");
        Files.writeString(script, CommandRun.of("completion", "fish").out());

        String replies = run("fish", "--no-config", "-c", "source '%s'; complete -C '%s'".formatted(script, line));

        assertThat(replies.lines().map(reply -> reply.split("\t")[0])).containsExactly(completed);
    }

    /** There is no PowerShell for the test to run: it checks that every command and value is there, each once. */
    @Test
    void powerShellScriptListsEveryCommandAndItsValues() {
        String script = CommandRun.of("completion", "powershell").out();

        assertThat(script)
                .contains("Register-ArgumentCompleter -Native -CommandName waymark, waymark.cmd -ScriptBlock {")
                .contains("    'report --format' = @('text', 'markdown', 'html', ")
                .contains("    'completion' = @('bash', 'zsh', 'fish', 'powershell')\n");
        assertThat(Subcommand.ids()).allSatisfy(id -> assertThat(script).containsOnlyOnce("    '" + id + " -' = @("));
        assertThat(script.lines()
                        .filter(line -> line.startsWith("    '"))
                        .map(line -> line.split("' = ")[0])
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void unsupportedShellIsAUsageError() {
        assertThat(CommandRun.of("completion", "tcsh"))
                .isEqualTo(new CommandRun(
                        2, "", "waymark: SHELL cannot be \"tcsh\". Choose one of: bash, zsh, fish, powershell.\n"));
        assertThat(CommandRun.of("completion").err()).startsWith("waymark: Missing: SHELL.");
    }

    private String bash(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "--norc"));
        command.addAll(List.of(args));
        return run(command.toArray(String[]::new));
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
