package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.tools.TinyReturn;

/** A pipeline that fails on new errors alone, made of the commands of {@code docs/ci.md}. */
class OnlyNewFindingsTest {

    @TempDir
    private Path folder;

    private Path october = Path.of("");
    private String pipeline = "";

    @BeforeEach
    void takeWhatThereIsAsKnown() throws IOException {
        TinyReturn.writeInto(Files.createDirectory(folder.resolve("returns")));
        october = folder.resolve("returns/october.csv");
        Files.delete(folder.resolve("returns/october.xlsx")); // it would replace the other one
        String page = Files.readString(Path.of("docs/ci.md"));
        List<String> commands = Pattern.compile("\\n    waymark (validate .*baseline.*)\\n")
                .matcher(page.substring(page.indexOf("## Only what is new")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(commands).hasSize(2);
        pipeline = commands.get(1);

        assertThat(run("validate returns").exit()).as("there are errors").isEqualTo(1);
        assertThat(run(commands.get(0)).exit()).isZero();
    }

    @Test
    void runPassesWithoutNewFindings() {
        CommandRun run = run(pipeline);

        assertThat(run.exit()).isZero();
        assertThat(onOneLine(run))
                .contains("nothing new to correct.")
                .contains(", and all of its findings still occur.");
    }

    @Test
    void runPassesWhenTheSenderSortsTheRows() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(october));
        Collections.reverse(lines.subList(1, lines.size()));
        Files.write(october, lines);

        assertThat(run(pipeline).exit()).isZero();
    }

    @Test
    void runFailsOnANewErrorAndShowsItOnly() throws IOException {
        Files.writeString(october, Files.readString(october).replace("2026-12-06", "2026-13-06"));

        CommandRun run = run(pipeline + " --format concise");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> !line.contains(": note The settings in ")))
                .anyMatch(line -> line.contains("returns/october.csv:7:") && line.contains("error WM-C03"))
                .allMatch(line -> line.contains(":7:"));
        assertThat(onOneLine(run(pipeline)))
                .contains(": 1 error, ")
                .contains(" are in it and not shown, and all of its findings still occur.");
    }

    @Test
    void runReportsResolvedFindings() throws IOException {
        Files.writeString(october, Files.readString(october).replace("01/12/2026", "2026-12-01"));

        CommandRun run = run(pipeline);

        assertThat(run.exit()).isZero();
        assertThat(onOneLine(run)).contains(", and 1 no longer occurs.");
    }

    private static String onOneLine(CommandRun run) {
        return run.out().replaceAll("\\s+", " ");
    }

    private CommandRun run(String command) {
        return CommandRun.in(folder, command.split(" +", -1));
    }
}
