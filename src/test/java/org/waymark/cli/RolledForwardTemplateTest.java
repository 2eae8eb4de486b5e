package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.schema.Field;
import org.waymark.schema.FieldGroup;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.text.CsvCell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A template that nobody has touched has findings for the cells of the month only, and few of them. */
@Tag("slow")
class RolledForwardTemplateTest {

    private static final Schema SCHEMA = SchemaSource.builtIn();
    private static final Set<String> MONTHLY =
            FieldGroup.MONTH.select(SCHEMA.fields()).stream().map(Field::name).collect(Collectors.toSet());
    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void sampleTemplatesAskForCellsOfTheMonth() throws IOException {
        String returns = SAMPLES.resolve("returns").toString();
        String programme = SAMPLES.resolve("waymark.yaml").toString();
        CommandRun.in(
                folder,
                "template",
                "--period",
                "2026-11",
                "--previous",
                returns,
                "--programme",
                programme,
                "-o",
                "sent");
        List<JsonNode> findings =
                findingsOfEach("sent", "--previous", returns, "--programme", programme, "--ignore", "WM-M02");

        Map<Boolean, List<JsonNode>> lasting = findings.stream()
                .collect(Collectors.partitioningBy(
                        finding -> finding.path("code").asString().equals("WM-R19")));
        assertThat(lasting.get(true))
                .isNotEmpty()
                .allMatch(finding -> finding.path("field").asString().equals("sustained_checked_on"));
        assertThat(lasting.get(false)).hasSizeGreaterThan(56 * 3);
        assertOnlyTheMonthIsAskedFor(lasting.get(false));
    }

    @Test
    void bigTemplateAsksForCellsOfTheMonth() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), "programme: Big\nfootprints: footprints.csv\n");
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        Files.createDirectories(folder.resolve("returns"));
        Files.writeString(folder.resolve("returns/F01_2026-10.csv"), bigReturn(1_000));
        assertThat(findings("validate", "returns")).isEmpty();
        CommandRun.in(folder, "template", "--period", "2026-11", "--previous", "returns", "-o", "sent");
        List<JsonNode> findings = findingsOfEach("sent", "--previous", "returns");

        assertThat(findings).hasSizeGreaterThan(1_000);
        assertOnlyTheMonthIsAskedFor(findings);
    }

    /** An own schema may write dates, numbers and truth values in its own way, and have fields of its own. */
    @Test
    void valuesOfAnOwnSchemaComeBackInItsForm() throws IOException {
        String own = SCHEMA.document()
                .replace("\"name\": \"baseline_date\"", "\"format\": \"%d/%m/%Y\", \"name\": \"baseline_date\"")
                .replace(
                        "\"name\": \"measure_target\"",
                        "\"decimalChar\": \",\", \"groupChar\": \".\", \"name\": \"measure_target\"")
                .replaceFirst(
                        "\"fields\": \\[",
                        "\"fields\": [{\"name\": \"rural\", \"type\": \"boolean\", \"group\": \"who\","
                                + " \"trueValues\": [\"ja\"], \"falseValues\": [\"nein\"],"
                                + " \"constraints\": {\"required\": true}},");
        Files.writeString(folder.resolve("own.json"), own);
        Files.writeString(
                folder.resolve("waymark.yaml"), "programme: Own\nfootprints: footprints.csv\nschema: own.json\n");
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        NorthgateReturn.write(folder, Map.of("M-1", Map.of("measure_target", "4.5")));
        Path sent = folder.resolve("returns/F01_2026-10.csv");
        List<String> lines = Files.readAllLines(sent);
        Files.write(
                sent,
                IntStream.range(0, lines.size())
                        .mapToObj(line -> lines.get(line)
                                        .replace("2026-12-15", "15/12/2026")
                                        .replace("4.5", "\"4,5\"")
                                + (line == 0 ? ",rural" : ",ja"))
                        .toList());
        assertThat(findings("validate", "returns")).isEmpty();
        for (String format : List.of("xlsx", "csv")) {
            CommandRun.in(
                    folder,
                    "template",
                    "--period",
                    "2026-11",
                    "--from",
                    "returns",
                    "--format",
                    format,
                    "--out",
                    format);
            List<JsonNode> findings = findingsOfEach(format, "--previous", "returns");

            assertThat(findings).as(format).hasSize(6 * 4);
            assertOnlyTheMonthIsAskedFor(findings);
        }
        assertThat(Files.readString(folder.resolve("csv/F01_2026-11.csv")))
                .contains(",\"4,5\",")
                .contains(",ja,");
    }

    private static void assertOnlyTheMonthIsAskedFor(List<JsonNode> findings) {
        assertThat(findings.stream().map(finding -> finding.path("field").asString()))
                .isSubsetOf(MONTHLY);
        Map<String, Long> byMilestone = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.path("footprint").asString() + " "
                                + finding.path("milestone").asString(),
                        Collectors.counting()));
        assertThat(byMilestone.values()).allMatch(count -> count <= 6);
    }

    /** A template that is not filled in is checked only when it is named by itself; in a folder it is no return. */
    private List<JsonNode> findingsOfEach(String templates, String... options) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder.resolve(templates))) {
            files = found.sorted().toList();
        }
        List<JsonNode> findings = new ArrayList<>();
        for (Path file : files) {
            findings.addAll(findings(Stream.concat(Stream.of("validate", file.toString()), Stream.of(options))
                    .toArray(String[]::new)));
        }
        return findings;
    }

    private List<JsonNode> findings(String... args) throws IOException {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--format", "json", "--fail-on", "never"));
        CommandRun run = CommandRun.in(folder, words.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        List<JsonNode> findings = new ArrayList<>();
        new JsonMapper().readTree(run.out()).path("findings").forEach(findings::add);
        return findings;
    }

    /** A return without findings whose milestones differ in every choice. */
    private static String bigReturn(int milestones) {
        Random random = new Random(20_261_130);
        StringBuilder text =
                new StringBuilder(SCHEMA.fields().stream().map(Field::name).collect(Collectors.joining(",", "", "\n")));
        for (int number = 1; number <= milestones; number++) {
            Map<String, String> row =
                    SCHEMA.fields().stream().collect(Collectors.toMap(Field::name, field -> anyValue(field, random)));
            boolean completed = row.get("status").equals("completed");
            boolean open = !completed && !row.get("status").equals("stopped");
            row.put("footprint_code", "F01");
            row.put("period", "2026-10");
            row.put("milestone_id", "M-" + number);
            row.put("title", "Change number " + number);
            row.put("narrative", "What happened to change number " + number + ".");
            row.put("secondary_dimension", "");
            row.put("ceded_to", row.get("leadership").equals("ceded") ? "Northgate Hospice" : "");
            row.put("baseline_date", "2026-12-15");
            row.put("forecast_date", "2026-12-18");
            row.put("actual_date", completed ? "2026-10-05" : "");
            row.put("percent_complete", completed ? "100" : row.get("status").equals("not_started") ? "0" : "40");
            row.put("rag", open ? row.get("rag") : "");
            row.put("evidence", "independent");
            row.put("involvement", "coled");
            text.append(SCHEMA.fields().stream()
                    .map(field -> CsvCell.of(row.getOrDefault(field.name(), "")))
                    .collect(Collectors.joining(",", "", "\n")));
        }
        return text.toString();
    }

    private static String anyValue(Field field, Random random) {
        return field.categories().isEmpty()
                ? field.example()
                : field.categories()
                        .get(random.nextInt(field.categories().size()))
                        .value();
    }
}
