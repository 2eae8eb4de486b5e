package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.report.StatusFormat;
import org.waymark.testing.GoldenFile;
import org.waymark.testing.TestMachine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code waymark status} over October's samples, to which a misspelt footprint, a file that cannot be read and a
 * footprint that has ended are added.
 */
class StatusCommandTest {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final Path KEPT = Path.of("src/test/resources/org/waymark/cli/status");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeReturns() throws IOException {
        Files.copy(SAMPLES.resolve("waymark.yaml"), folder.resolve("waymark.yaml"));
        Files.copy(SAMPLES.resolve("footprints.csv"), folder.resolve("footprints.csv"));
        Path returns = Files.createDirectories(folder.resolve("returns/2026-10"));
        try (Stream<Path> files = Files.list(SAMPLES.resolve("returns/2026-10"))) {
            for (Path file : files.toList()) {
                Files.copy(file, returns.resolve(file.getFileName()));
            }
        }
        String return6 = Files.readString(returns.resolve("return-XF06-2026_10.tsv"));
        Files.delete(returns.resolve("return-XF06-2026_10.tsv"));
        Files.writeString(returns.resolve("kestrel.tsv"), return6.replace("XF06", "XF0G"));
        Files.writeString(returns.resolve("ended.tsv"), return6.replace("XF06", "XF11"));
        Path unreadable = SAMPLES.resolve("broken/cut-short.xlsx");
        Files.copy(unreadable, returns.resolve("XF07_2026-10.xlsx"));
        Files.copy(unreadable, returns.resolve("XF07_2026-09.xlsx"));
        Files.copy(unreadable, returns.resolve("mystery.xlsx"));
        Files.writeString(returns.resolve("minutes.pdf"), "%PDF-1.7\n");
        Files.writeString(returns.resolve("minutes of 2026-09.docx"), "for another month");
    }

    @ParameterizedTest
    @EnumSource(names = "DOCX", mode = EnumSource.Mode.EXCLUDE)
    void everyTextFormatMatchesItsGoldenFileOnEveryMachine(StatusFormat format) {
        CommandRun here = status("--format", format.id());

        assertThat(here.exit()).isZero();
        assertThat(here.err()).isEmpty();
        GoldenFile.assertSame(here.out(), KEPT.resolve("october." + format.id()));
        for (TestMachine place : TestMachine.values()) {
            assertThat(place.run(() -> status("--format", format.id()))).isEqualTo(here);
        }
    }

    @Test
    void wideTerminalShowsColoursAndFiles() {
        CommandRun wide = CommandRun.on(
                new Terminal(true, false, 180),
                Map.of("COLORTERM", "truecolor"),
                folder,
                "",
                "status",
                "returns",
                "--period",
                "2026-10");

        GoldenFile.assertSame(wide.out(), KEPT.resolve("october-180-colour.txt"));
    }

    @Test
    void validateNamesAnEarlierVersionThatRowsGive() throws IOException {
        String name = "returns/2026-10/return-XF06-2026_10.tsv";
        List<String> lines = Files.readAllLines(SAMPLES.resolve(name));
        Files.write(
                folder.resolve(name),
                lines.stream()
                        .map(line -> line + (line.startsWith("Footprint code") ? "\tSchema version" : "\t1.0.0"))
                        .toList());

        assertThat(CommandRun.in(folder, "validate", name).out())
                .contains("\n1 return gives version 1.0.0 of the schema, which is still valid.\n");
    }

    @Test
    void jsonConformsToThePublishedSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/status.schema.json")), InputFormat.JSON);

        for (List<String> words : List.of(List.<String>of(), List.of("--missing-only"))) {
            String json = status(Stream.concat(Stream.of("--format", "json"), words.stream())
                            .toArray(String[]::new))
                    .out();
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void somethingThatMayBeTheirsIsNamedInsteadOfNothing() throws IOException {
        Path returns = folder.resolve("returns/2026-10");
        String good = Files.readString(returns.resolve("marrowfield_2026-10.csv"));
        Files.delete(returns.resolve("marrowfield_2026-10.csv"));
        Files.delete(returns.resolve("kestrel.tsv"));
        Files.writeString(returns.resolve("no month.csv"), good.replace("2026-10,", ","));
        Files.delete(returns.resolve("Ravensholt October.xlsx"));
        Files.createDirectories(returns.resolve("ravensholt"));
        Files.writeString(returns.resolve("ravensholt/return.pdf"), "%PDF-1.7");
        Files.delete(returns.resolve("XF01_2026-10.xlsx"));
        Files.writeString(
                returns.resolve("XF01_2026-10.csv"),
                "Period,2026-09\n" + good.replace("MFD,", "XF01").replace("2026-10,", "2026-09,"));

        Map<String, JsonNode> footprints = new HashMap<>();
        JsonMapper.shared()
                .readTree(status("--format", "json").out())
                .get("footprints")
                .forEach(each -> footprints.put(each.get("code").asString(), each));

        assertThat(footprints.get("XF05").get("why").asString())
                .startsWith(
                        "Something came that may be theirs: no month.csv, which has no return that can be" + " read: ")
                .endsWith("No return can be counted, 10 days after the deadline of 13 November 2026.");
        assertThat(footprints.get("XF08").get("why").asString())
                .startsWith(
                        "Something came that may be theirs: return.pdf, which is a PDF" + " document, not a return. ");
        assertThat(footprints.get("XF01").get("why").asString())
                .startsWith("Something came that may be theirs: XF01_2026-10.csv, which gives the month as"
                        + " September 2026. ");
        assertThat(footprints.get("XF08").get("state").asString()).isEqualTo("missing");
        assertThat(footprints.get("XF08").get("mayBeTheirs").toString())
                .isEqualTo("[\"returns/2026-10/ravensholt/return.pdf\"]");
        assertThat(status("--missing-only", "--format", "csv").out().lines())
                .filteredOn(line -> line.contains("No return has been received"))
                .as("only Kestrelmoor sent nothing")
                .hasSize(1);
        assertThat(status("--missing-only", "--format", "csv").out())
                .contains(",returns/2026-10/ravensholt/return.pdf");
        assertThat(status("--missing-only").out()).contains("Look at what was received");
    }

    @Test
    void missingOnlyLeavesOutFootprintsWithoutAction() {
        List<String> all = status("--format", "csv").out().lines().toList();

        assertThat(status("--format", "csv", "--missing-only").out().lines())
                .containsExactlyElementsOf(all.stream()
                        .filter(line -> !line.contains(",stray,")
                                && !line.contains(",passed_over,")
                                && !line.contains(",accepted,,"))
                        .toList())
                .hasSize(4);
    }

    @Test
    void ratesEqualThoseOfTheReport() {
        JsonNode status =
                JsonMapper.shared().readTree(status("--format", "json").out());
        JsonNode report = JsonMapper.shared()
                .readTree(CommandRun.in(folder, "report", "returns", "--period", "2026-10", "--format", "json")
                        .out());

        assertThat(status.get("coverage")).isEqualTo(report.get("coverage"));
    }

    @Test
    void monthWithoutReturnsHasAStatus() {
        CommandRun run = CommandRun.in(folder, "status", "returns", "--period", "2026-11", "--missing-only");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Expected 11  Received 0")
                .contains("No return has been received yet; the deadline is 14 December 2026.");
    }

    /** On the first day of a programme there is only an empty folder. */
    @Test
    void folderWithoutReturnsHasAStatus() throws IOException {
        Files.createDirectories(folder.resolve("empty/returns"));
        Files.copy(SAMPLES.resolve("footprints.csv"), folder.resolve("empty/footprints.csv"));
        Files.writeString(
                folder.resolve("empty/waymark.yaml"), "programme: Oster Valley\nfootprints: footprints.csv\n");

        CommandRun named = CommandRun.in(folder.resolve("empty"), "status", "returns", "--period", "2026-11");
        assertThat(named.exit()).isZero();
        assertThat(named.out()).contains("Expected 11  Received 0");
        assertThat(CommandRun.in(folder.resolve("empty"), "status", "returns").err())
                .contains("waymark: There is no return yet. Name the month with --period");
    }

    /** A file that was sent again under the right code keeps asking for a correction. */
    @Test
    void strayReturnWhoseFootprintHasSentAnotherCanBeMovedAway() throws IOException {
        Path returns = folder.resolve("returns/2026-10");
        String good = Files.readString(returns.resolve("marrowfield_2026-10.csv"));
        Files.writeString(returns.resolve("first.csv"), good.replace("MFD,", "Marowfield,"));

        assertThat(status("--format", "csv").out())
                .contains("The programme has no footprint \"\"Marowfield\"\". Marrowfield (XF05) has sent a return that"
                        + " counts. If that return replaced this file, move this file out of the folder.");
    }

    @Test
    void lateCorrectionOfAReturnThatCameInTimeIsExplained() throws IOException {
        Path returns = folder.resolve("returns/2026-10");
        String good = Files.readString(returns.resolve("marrowfield_2026-10.csv"));
        Files.writeString(returns.resolve("marrowfield_2026-10 again.csv"), good.replace("2026-11-09", "2026-11-20"));

        assertThat(status("--format", "csv").out())
                .contains("A first return came in time, on 9 November 2026; the one that counts was submitted on"
                        + " 20 November 2026, 7 days after the deadline of 13 November 2026.");
    }

    @Test
    void latestMonthIsTheDefault() {
        assertThat(CommandRun.in(folder, "status", "returns").out()).contains("Returns for October 2026");
    }

    @Test
    void periodIsRequiredWithoutReturns() {
        CommandRun run = CommandRun.in(folder, "status", "returns/2026-10/mystery.xlsx");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("waymark: No return with a readable period was found. Name the month");
    }

    @Test
    void misspeltFormatIsAUsageError() {
        assertThat(status("--format", "jsn").err()).contains("Did you mean json?");
    }

    private CommandRun status(String... more) {
        return CommandRun.in(
                folder,
                Stream.concat(Stream.of("status", "returns", "--period", "2026-10"), Stream.of(more))
                        .toArray(String[]::new));
    }
}
