package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pack.content.PackInput;
import org.waymark.schema.SchemaSource;
import org.waymark.testing.TestMachine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code waymark pack} over the samples. */
@Tag("slow")
class PackCommandTest {

    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final String NAME = "oct";

    @TempDir
    private Path folder;

    @Test
    void packIsWrittenAndContainsItsProblems() throws IOException {
        CommandRun run = pack();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Wrote the pack for October 2026 to ")
                .contains("10 of 11 returns expected have arrived.")
                .contains("The returns for October 2026 have problems: 1 to correct, 1 missing, 1 late; ")
                .endsWith(
                        "chase.csv lists the footprints that need to act. The pack is complete. The exit code is 1 because"
                                + " of these problems; with --fail-on never it would be 0.\n");
        assertThat(files(folder.resolve(NAME)))
                .contains("chase.csv", "manifest.json", "data/milestones.csv", "data/report.json");
    }

    @Test
    void quietOptionShowsProblemsOnly() {
        assertThat(pack("-q").err())
                .startsWith("The returns for October 2026 have problems")
                .hasLineCount(1);
        assertThat(pack("-q", "--replace", "--fail-on", "never")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void progressBarIsErasedBeforeMessages() {
        CommandRun run = CommandRun.on(
                new Terminal(false, true, 80),
                Map.of(),
                HERE,
                "",
                "pack",
                "samples/returns",
                "-o",
                folder.resolve(NAME).toString());

        assertThat(run.err()).matches("(?s)(.*\\r *\\r)?Wrote the pack for October 2026.*");
    }

    @Test
    void lastMonthIsTheMonthBeforeToday() {
        assertThat(pack("--period", "last-month").err()).startsWith("Wrote the pack for October 2026");
    }

    @Test
    void packHasTheSameBytesOnEveryMachine() throws IOException {
        pack();
        Map<String, String> here = digests();

        for (TestMachine place : TestMachine.values()) {
            place.run(() -> pack("--replace"));
            assertThat(digests()).isEqualTo(here);
        }
        assertThat(files(folder)).allMatch(file -> file.startsWith(NAME + "/"));
    }

    @Test
    void manifestAndFirstPageListTheFilesThatAreNotReturns() throws IOException {
        Path returns = Files.createDirectories(folder.resolve("returns/2026-10"));
        try (Stream<Path> sent = Files.list(Path.of("samples/returns/2026-10"))) {
            for (Path file : sent.toList()) {
                Files.copy(file, returns.resolve(file.getFileName()));
            }
        }
        Files.writeString(returns.resolve("Kestrelmoor.pdf"), "%PDF-1.7\n");
        Files.copy(Path.of("samples/waymark.yaml"), folder.resolve("waymark.yaml"));
        Files.copy(Path.of("samples/footprints.csv"), folder.resolve("footprints.csv"));

        CommandRun.in(folder, "pack", "returns", "--out", "packs/2026-10");

        Path pack = folder.resolve("packs/2026-10");
        assertThat(Files.readString(pack.resolve("index.html")))
                .contains("<li>returns/2026-10/Kestrelmoor.pdf: a PDF document.</li>");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(pack.resolve("manifest.json")))
                        .get("passedOver")
                        .toString())
                .isEqualTo("[{\"file\":\"returns/2026-10/Kestrelmoor.pdf\",\"reason\":\"a PDF document\"}]");
        assertThat(CommandRun.in(folder, "validate", ".", "--period", "2026-10").out())
                .contains(
                        "2 files are not counted:\n  packs/2026-10: a pack that waymark wrote\n  returns/2026-10/Kest");
    }

    @Test
    void nothingThatWaymarkWroteIsReadAsAReturn() throws IOException {
        pack();
        Path returns = Files.createDirectories(folder.resolve("returns"));
        Files.copy(Path.of("samples/returns/2026-10/marrowfield_2026-10.csv"), returns.resolve("good.csv"));
        for (String name : List.of("chase.csv", "decisions.csv", "progress.xlsx")) {
            Files.copy(folder.resolve(NAME).resolve(name), returns.resolve(name));
        }
        try (Stream<Path> data = Files.list(folder.resolve(NAME).resolve("data"))) {
            for (Path file :
                    data.filter(each -> each.toString().endsWith(".csv")).toList()) {
                Files.copy(file, returns.resolve("data " + file.getFileName()));
            }
        }

        Files.copy(Path.of("samples/waymark.yaml"), folder.resolve("waymark.yaml"));
        Files.copy(Path.of("samples/footprints.csv"), folder.resolve("footprints.csv"));

        String out = CommandRun.in(folder, "validate", "returns").out();

        assertThat(out).contains("1 return of 1 footprint, 1 file, 16 rows, ");
        assertThat(out.lines().filter(line -> line.endsWith(" that waymark wrote")))
                .hasSize(12);
        assertThat(CommandRun.in(folder, "validate", "returns/chase.csv"))
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: Nothing here is a return: returns/chase.csv is a list of returns to chase that waymark"
                                + " wrote.\n"));
    }

    @Test
    void manifestConformsToThePublishedSchema() throws IOException {
        pack();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/manifest.schema.json")), InputFormat.JSON);

        assertThat(schema.validate(Files.readString(manifest()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void manifestHasTheDigestOfEveryInputAndOutput() throws IOException {
        pack();
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(manifest()));
        Map<String, String> outputs = new TreeMap<>();
        manifest.get("outputs").forEach(each -> outputs.put(text(each, "path"), text(each, "sha256")));
        Map<String, String> written = digests();
        written.remove("manifest.json");

        assertThat(outputs).isEqualTo(written);
        List<String> inputs = new ArrayList<>();
        for (JsonNode each : manifest.get("inputs")) {
            inputs.add(text(each, "file"));
            assertThat(sha256(HERE.resolve(text(each, "file")))).isEqualTo(text(each, "sha256"));
        }
        assertThat(inputs)
                .isSorted()
                .containsAll(files(HERE.resolve("samples/returns")).stream()
                        .map("samples/returns/"::concat)
                        .toList());
    }

    @Test
    void manifestHasTheDigestsOfTheSettings() throws IOException {
        Path schema = folder.resolve("own.json");
        Files.writeString(schema, SchemaSource.builtIn().document());
        pack("--schema", schema.toString());
        Map<String, String> files = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(Files.readString(manifest()))
                .get("settings")
                .get("files")
                .forEach(each -> files.put(text(each, "file"), text(each, "sha256")));

        assertThat(files).containsOnlyKeys("samples/waymark.yaml", "samples/footprints.csv", schema.toString());
        files.forEach((file, sha256) -> assertThat(sha256).isEqualTo(sha256(HERE.resolve(file))));
    }

    @Test
    void packReportEqualsTheReportCommand() throws IOException {
        pack();

        CommandRun report =
                CommandRun.in(HERE, "report", "samples/returns", "--as-of", "2026-11-23", "--format", "json");

        assertThat(folder.resolve(NAME + "/data/report.json")).hasContent(report.out());
    }

    @Test
    void chaseListNamesFootprintsAndActions() throws IOException {
        pack();

        assertThat(Files.readAllLines(folder.resolve(NAME + "/chase.csv")))
                .hasSize(4)
                .anyMatch(line -> line.contains("XF06") && line.contains(",resubmit,"))
                .anyMatch(line -> line.contains("XF07") && line.contains(",send,"))
                .anyMatch(line -> line.contains("XF10") && line.contains(",late,"));
    }

    @Test
    void milestonesCsvNamesTheSourceOfEveryMilestone() throws IOException {
        pack();
        List<String> lines = Files.readAllLines(folder.resolve(NAME + "/data/milestones.csv"));

        assertThat(lines.get(0)).startsWith("\ufeffperiod,footprint,name,id,").endsWith(",file,sheet,row,layout");
        assertThat(lines.stream().skip(1)).hasSize(168).allMatch(line -> line.contains("samples/returns/2026-10/"));
    }

    @Test
    void secondPackNeedsTheReplaceOption() {
        pack();

        assertThat(pack().exit()).isEqualTo(2);
        assertThat(pack("--replace").exit()).isEqualTo(1);
    }

    @Test
    void packIsNotWrittenAmongTheReturns() {
        CommandRun run = CommandRun.in(HERE, "pack", "samples/returns", "-o", "samples/returns/2026-10/pack");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("waymark: -o names \"samples/returns/2026-10/pack\", which is in a");
    }

    @Test
    void monthWithoutReturnsLeavesNothing() throws IOException {
        CommandRun run = CommandRun.in(
                HERE,
                "pack",
                "samples/returns",
                "--period",
                "2030-01",
                "-o",
                folder.resolve("a/b").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("waymark: There is no return for 2030-01");
        assertThat(files(folder)).isEmpty();
        assertThat(folder.resolve("a")).doesNotExist();
    }

    private CommandRun pack(String... more) {
        List<String> words = new ArrayList<>(
                List.of("pack", "samples/returns", "-o", folder.resolve(NAME).toString(), "--as-of", "2026-11-23"));
        words.addAll(List.of(more));
        return CommandRun.in(HERE, words.toArray(String[]::new));
    }

    private Path manifest() {
        return folder.resolve(NAME + "/manifest.json");
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String file : files(folder.resolve(NAME))) {
            digests.put(file, sha256(folder.resolve(NAME).resolve(file)));
        }
        return digests;
    }

    private static String sha256(Path file) {
        try {
            return PackInput.of("", file).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> below.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
