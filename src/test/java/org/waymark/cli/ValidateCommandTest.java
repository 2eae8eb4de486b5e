package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    /** A plain Table Schema keeps these returns small. */
    private static final String SCHEMA = """
            {"name": "visits", "fields": [
              {"name": "site", "type": "string", "constraints": {"required": true}},
              {"name": "day", "type": "date"},
              {"name": "people", "type": "integer", "constraints": {"minimum": 0}}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("visits.json", SCHEMA);
        write("good.csv", "site,day,people\nAsh,2026-10-01,4\n");
        write("bad.csv", "site,day,people\n,2026-10-01,4\nElm,2026-10-02,many\n");
        write("light.csv", "site,day,people\nAsh,13/10/2026,4\n");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    file,      failOn,   exit
                    good.csv,  error,    0
                    bad.csv,   error,    1
                    bad.csv,   never,    0
                    light.csv, error,    0
                    light.csv, warning,  0
                    light.csv, advisory, 1
                    """)
    void exitCodeFollowsTheHighestSeverityAndFailOn(String file, String failOn, int exit) {
        assertThat(validate(file, "--fail-on", failOn).exit()).isEqualTo(exit);
    }

    @Test
    void everyFindingNamesItsCellAndValue() {
        CommandRun run = validate("bad.csv", "--format", "concise");

        assertThat(run.out().lines().map(line -> line.replaceAll("(WM-\\w+) .*?( \\(.*\\))?$", "$1$2")))
                .containsExactly("bad.csv:2:1: error WM-C01", "bad.csv:3:3: error WM-C02 (\"many\")");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void standardInputIsRead() {
        CommandRun run = CommandRun.on(
                Terminal.NONE,
                Map.of(),
                folder,
                "site,day,people\n,2026-10-01,4\n",
                "validate",
                "-",
                "--schema",
                "visits.json",
                "--format",
                "concise");

        assertThat(run.out()).startsWith("-:2:1: error WM-C01");
    }

    @Test
    void unselectedFindingsDoNotFail() {
        CommandRun run = validate("bad.csv", "--select", "C02", "--ignore", "WM-C");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("nothing to correct");
    }

    @Test
    void unreadableFileIsAFinding() throws IOException {
        write("broken.xlsx", "PK\u0003\u0004 and then nothing");

        CommandRun run = validate("broken.xlsx", "--format", "json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(json(run).at("/findings/0/code").asString()).isEqualTo("WM-F01");
    }

    @Test
    void jsonCountsItsFindings() {
        JsonNode json = json(validate("bad.csv", "good.csv", "--format", "json"));

        assertThat(json.at("/summary/files").intValue()).isEqualTo(2);
        assertThat(json.at("/summary/errors").intValue())
                .isEqualTo(json.get("findings").size());
        assertThat(json.at("/schema/name").asString()).isEqualTo("visits");
    }

    @Test
    void fileGetsColourOnlyWhenForced() {
        assertThat(validate("bad.csv", "--color", "always").out()).contains("\u001b[");

        validate("bad.csv", "-o", "findings.txt");

        assertThat(folder.resolve("findings.txt")).content().doesNotContain("\u001b[");
    }

    @Test
    void terminalGetsColourAndFullWidth() {
        CommandRun run = CommandRun.on(
                new Terminal(true, true, 50),
                Map.of("TERM", "xterm"),
                folder,
                "",
                "validate",
                "bad.csv",
                "--schema",
                "visits.json");

        assertThat(run.out()).contains("\u001b[1;31m");
        assertThat(run.out().replaceAll("\u001b\\[[0-9;]*m", "").lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(50));
    }

    @Test
    void missingArgumentIsAUsageError() {
        assertThat(validate().exit()).isEqualTo(2);
        assertThat(validate().err()).startsWith("waymark: ").contains("standard input");
    }

    @Test
    void nonexistentPathIsAUsageErrorThatNamesIt() {
        CommandRun run = validate("nothing-here.csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("waymark: ").contains("nothing-here.csv");
    }

    @Test
    void invalidPeriodIsAUsageErrorWithAnExample() {
        assertThat(validate("good.csv", "--period", "Oct 2026"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: --period cannot be \"Oct 2026\". Did you mean 2026-10? Write the month as YYYY-MM, such as 2026-10, or latest,"
                                + " or last-month.\n"));
    }

    @Test
    void faultySchemaIsAUsageErrorWithItsLine() throws IOException {
        write("faulty.json", "{\"fields\": [\n  {\"name\": \"site\", \"type\": \"strong\"}]}");

        CommandRun run = CommandRun.in(folder, "validate", "good.csv", "--schema", "faulty.json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("waymark: ")
                .contains("faulty.json", "strong", "string")
                .hasLineCount(1);
    }

    @Test
    void faultyProgrammeIsAUsageErrorWithItsLine() throws IOException {
        write("waymark.yaml", "programme: Ours\nfootprint: footprints.csv\n");

        CommandRun run = CommandRun.in(folder, "validate", "good.csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("waymark.yaml", "footprint", "footprints")
                .hasLineCount(1);
    }

    @Test
    void previousReturnsAreCompared() {
        Path returns = Path.of("samples", "returns").toAbsolutePath();
        CommandRun run = CommandRun.in(
                folder,
                "validate",
                returns.resolve("2026-10").toString(),
                "--previous",
                returns.resolve("2026-09").toString(),
                "--select",
                "WM-T",
                "--format",
                "json");

        assertThat(json(run)
                        .at("/findings")
                        .valueStream()
                        .map(finding -> finding.get("code").asString()
                                + " "
                                + finding.at("/related/file").asString().replaceAll(".*/", "")))
                .containsExactly("WM-T02 Thornwick Vale (3).csv", "WM-T04 XF04 2026-09.xls");
    }

    private CommandRun validate(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "validate";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--schema";
        all[args.length + 2] = "visits.json";
        return CommandRun.in(folder, all);
    }

    private static JsonNode json(CommandRun run) {
        return JsonMapper.shared().readTree(run.out());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
