package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.testing.GoldenFile;
import org.waymark.testing.TestMachine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code waymark rules --yield}: over the samples, and over a month that one footprint sends several times. */
class RuleYieldTest {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();
    private static final Path KEPT = Path.of("src/test/resources/org/waymark/cli/yield");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyFormatMatchesItsGoldenFile(RulesFormat format) {
        CommandRun here = samples("--format", format.toString());

        assertThat(here.exit()).isZero();
        assertThat(here.err()).isEmpty();
        GoldenFile.assertSame(here.out(), KEPT.resolve("samples." + format));
    }

    @Test
    void everyMachineWritesTheSame() {
        for (TestMachine place : TestMachine.values()) {
            assertThat(place.run(() -> samples("--format", "json"))).isEqualTo(samples("--format", "json"));
            assertThat(place.run(() -> samples("--format", "text"))).isEqualTo(samples("--format", "text"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 140})
    void tableFitsOneScreenOfEveryWidth(int width) {
        CommandRun run = CommandRun.on(
                new Terminal(true, false, width), Map.of("NO_COLOR", "1"), SAMPLES, "", "rules", "--yield", "returns");

        assertThat(run.out().lines())
                .hasSizeLessThan(60)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        GoldenFile.assertSame(run.out(), KEPT.resolve("samples-" + width + ".txt"));
    }

    @Test
    void jsonConformsToThePublishedSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/yield.schema.json")), InputFormat.JSON);

        assertThat(schema.validate(samples("--format", "json").out(), InputFormat.JSON))
                .isEmpty();
    }

    /** Where nothing is replaced, what is raised is what validate finds. */
    @Test
    void countsAreThoseOfTheFindings() throws IOException {
        Path returns = Files.createDirectories(folder.resolve("returns"));
        Files.copy(SAMPLES.resolve("waymark.yaml"), folder.resolve("waymark.yaml"));
        Files.copy(SAMPLES.resolve("footprints.csv"), folder.resolve("footprints.csv"));
        try (Stream<Path> files = Files.list(SAMPLES.resolve("returns/2026-10"))) {
            for (Path file : files.filter(each -> !each.toString().endsWith("corrected.xlsx"))
                    .toList()) {
                Files.copy(file, returns.resolve(file.getFileName()));
            }
        }
        Map<String, Integer> found = new TreeMap<>();
        JsonMapper.shared()
                .readTree(CommandRun.in(folder, "validate", "returns", "--format", "json")
                        .out())
                .get("findings")
                .forEach(each -> found.merge(each.get("code").asString(), 1, Integer::sum));

        JsonNode result = counted();

        Map<String, Integer> raised = new TreeMap<>();
        result.get("codes").forEach(each -> {
            if (each.get("raised").asInt() > 0) {
                raised.put(each.get("code").asString(), each.get("raised").asInt());
            }
            assertThat(each.get("corrected").asInt()).isZero();
        });
        assertThat(raised).isEqualTo(found).hasSizeGreaterThan(8);
        assertThat(result.get("replaced").asInt()).isZero();
    }

    @Test
    void oneMonthSentThreeTimes() throws IOException {
        programme(
                "answers: [{ code: WM-R11, footprint: F01, milestone: M-5, value: green, decision: agreed, note: agreed by phone }]");
        Map<String, String> slipping = Map.of("forecast_date", "2027-06-18", "rag", "green");
        send(
                "a",
                Map.of(
                        "M-1", Map.of("rag", "ambr"),
                        "M-2", Map.of("percent_complete", "lots"),
                        "M-3", Map.of("status", "started"),
                        "M-4", slipping,
                        "M-5", slipping));
        send(
                "b",
                Map.of(
                        "M-1", Map.of("rag", "ambrr"),
                        "M-2", Map.of("percent_complete", "40"),
                        "M-5", slipping));
        assertThat(of("WM-C05"))
                .as("M-1 has another wrong value, M-3 a right one")
                .isEqualTo("2 raised, 1 corrected, 1 left");
        assertThat(of("WM-C02")).isEqualTo("1 raised, 1 corrected");
        assertThat(of("WM-R11")).isEqualTo("2 raised, 1 corrected, 1 agreed");

        send("c", Map.of("M-5", slipping));
        assertThat(of("WM-C05")).isEqualTo("2 raised, 2 corrected");

        send("d", Map.of("M-5", slipping, "M-6", Map.of("rag", "ambr")));
        assertThat(of("WM-C05"))
                .as("the latest return has an error, so it does not count, and nobody corrected it")
                .isEqualTo("3 raised, 2 corrected, 1 left");
        assertThat(of("WM-R11")).isEqualTo("2 raised, 1 corrected, 1 agreed");
        assertThat(of("WM-G02")).as("one for each return that was replaced").isEqualTo("3 raised, 3 left");
    }

    @Test
    void misspeltHeaderIsCorrectedByTheNextReturn() throws IOException {
        programme("");
        Path first = send("a", Map.of());
        Files.writeString(first, Files.readString(first).replaceFirst("Next step", "Nxt step"));
        send("b", Map.of());

        assertThat(of("WM-S02")).isEqualTo("1 raised, 1 corrected");
    }

    /** Two footprints in one file, with a header that is misspelt; the file that counts instead is sent as one or as two. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findingOnAFileWithSeveralReturnsIsCorrectedOnceAllOfThemAreReplaced(boolean oneFile) throws IOException {
        programme("");
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\nF02,Southgate\n");
        Path first = Files.move(send("a", Map.of()), folder.resolve("returns/both.csv"));
        String table = Files.readString(first);
        String other = table.substring(table.indexOf('\n') + 1).replace("F01,", "F02,");
        Files.writeString(first, (table + other).replaceFirst("Next step", "Nxt step"));
        assertThat(of("WM-S02")).isEqualTo("1 raised, 1 left");

        Path second = Files.move(send("b", Map.of()), folder.resolve("returns/later.csv"));
        assertThat(of("WM-S02"))
                .as("the other return of the first file still counts")
                .isEqualTo("1 raised, 1 left");

        Files.writeString(second, oneFile ? table + other : table);
        if (!oneFile) {
            Files.writeString(folder.resolve("returns/later too.csv"), table.replace("F01,", "F02,"));
        }
        assertThat(of("WM-S02")).isEqualTo("1 raised, 1 corrected");

        Files.writeString(second, Files.readString(second).replaceFirst("Next step", "Nxt step"));
        assertThat(of("WM-S02")).as("the same fault again").isEqualTo("1 raised, 1 left");
    }

    @Test
    void suppressedFindingsOfAReturnThatDoesNotCountAreNotLeft() throws IOException {
        programme("suppress: [{ code: WM-R11, footprint: F01, reason: known }]");
        Map<String, String> slipping = Map.of("forecast_date", "2027-06-18", "rag", "green");
        send("a", Map.of());
        send("b", Map.of("M-3", Map.of("status", "started"), "M-4", slipping));

        assertThat(of("WM-C05"))
                .as("the second return has an error, so the first counts")
                .isEqualTo("1 raised, 1 left");
        assertThat(of("WM-R11")).isEqualTo("1 raised, 1 suppressed");
    }

    @Test
    void refusedQueryIsNotAnswered() throws IOException {
        programme(
                "answers: [{ code: WM-R11, footprint: F01, milestone: M-4, value: green, decision: refused, note: no reason }]");
        send("a", Map.of("M-4", Map.of("forecast_date", "2027-06-18", "rag", "green")));

        assertThat(of("WM-R11")).isEqualTo("1 raised, 1 refused");
        assertThat(CommandRun.in(folder, "rules", "--yield", "returns").out())
                .contains("Raised  Corrected  Answered  Refused  Left")
                .containsPattern("WM-R11  green-while-slipping +1 +0 +0 +1 +0\n")
                .contains(
                        "Refused: the programme does not accept the value",
                        "Left: neither corrected nor answered or refused.");
    }

    @Test
    void suppressedFindingsAreCountedAsSuch() throws IOException {
        programme("suppress: [{ code: WM-R11, footprint: F01, reason: known }]");
        send("a", Map.of("M-4", Map.of("forecast_date", "2027-06-18", "rag", "green")));

        assertThat(of("WM-R11")).isEqualTo("1 raised, 1 suppressed");
        assertThat(CommandRun.in(folder, "rules", "--yield", "returns").out())
                .contains("Suppressed  Left", "accepted by a suppression");
    }

    @Test
    void codesAndMonthsNarrowTheCount() {
        assertThat(CommandRun.in(SAMPLES, "rules", "R07", "WM-T", "--yield", "returns", "--period", "2026-10")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("11 returns for October 2026; 1 was replaced", "WM-R07", "WM-T02")
                .doesNotContain("WM-C04", "WM-R11");
    }

    @Test
    void optionsAboutReturnsNeedReturns() {
        CommandRun run = CommandRun.in(SAMPLES, "rules", "--as-of", "2026-11-01");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--period and --as-of belong to --yield");
    }

    private void programme(String more) throws IOException {
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        Files.writeString(
                folder.resolve("waymark.yaml"), "programme: P\nfootprints: footprints.csv\noff: [WM-M02]\n" + more);
    }

    private Path send(String name, Map<String, Map<String, String>> changes) throws IOException {
        NorthgateReturn.write(folder, changes);
        return Files.move(
                folder.resolve("returns/F01_2026-10.csv"), folder.resolve("returns/F01_2026-10 " + name + ".csv"));
    }

    /** The counts of a code that are not zero. */
    private String of(String code) {
        for (JsonNode each : counted().get("codes")) {
            if (each.get("code").asString().equals(code)) {
                StringBuilder counts = new StringBuilder();
                each.properties().stream()
                        .filter(count ->
                                count.getValue().isNumber() && count.getValue().asInt() > 0)
                        .forEach(count -> counts.append(counts.isEmpty() ? "" : ", ")
                                .append(count.getValue().asInt())
                                .append(' ')
                                .append(count.getKey()));
                return counts.toString();
            }
        }
        throw new AssertionError(code + " is not listed");
    }

    private JsonNode counted() {
        return JsonMapper.shared()
                .readTree(CommandRun.in(folder, "rules", "--yield", "returns", "--format", "json")
                        .out());
    }

    private static CommandRun samples(String... words) {
        return CommandRun.in(
                SAMPLES,
                Stream.concat(Stream.of("rules", "--yield", "returns"), Stream.of(words))
                        .toArray(String[]::new));
    }
}
