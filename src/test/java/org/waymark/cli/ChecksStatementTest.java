package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code validate --report checks=FILE} over the samples. */
class ChecksStatementTest {

    @TempDir
    private Path folder;

    @Test
    void jsonAndCsvHaveTheSameCountsAndTheSummaryTheirSum() throws IOException {
        Path json = folder.resolve("checks.json");
        Path csv = folder.resolve("checks.csv");

        CommandRun run = CommandRun.in(
                Path.of("").toAbsolutePath(),
                "validate",
                "samples/returns/2026-10",
                "--report",
                "checks=" + json,
                "--report",
                "checks=" + csv,
                "--report",
                "html=" + folder.resolve("page.html"));

        String document = Files.readString(json);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("docs/checks.schema.json")), InputFormat.JSON)
                        .validate(document, InputFormat.JSON))
                .isEmpty();
        JsonNode root = JsonMapper.shared().readTree(document);
        long evaluated = root.get("evaluated").asLong();
        assertThat(run.out()).contains(", %,d checks: ".formatted(evaluated));
        List<CSVRecord> all = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(csv))
                .getRecords();
        List<CSVRecord> rows =
                all.stream().filter(row -> !row.get("unit").equals("finding")).toList();
        assertThat(all).hasSize(rows.size() + root.get("uncounted").size());
        String findings = CommandRun.in(
                        Path.of("").toAbsolutePath(), "validate", "samples/returns/2026-10", "--format", "json")
                .out();
        assertThat(all.stream()
                        .mapToLong(row -> Long.parseLong(row.get("failed")))
                        .sum())
                .isEqualTo(
                        JsonMapper.shared().readTree(findings).get("findings").size());
        assertThat(rows)
                .hasSize(root.get("returns")
                        .valueStream()
                        .mapToInt(received -> received.get("checks").size())
                        .sum());
        assertThat(rows.stream()
                        .mapToLong(row -> Long.parseLong(row.get("evaluated")))
                        .sum())
                .isEqualTo(evaluated);
        assertThat(Files.readString(folder.resolve("page.html")))
                .contains("<h2 id=\"checked\">What was checked</h2>", "Completed needs actual date");
    }

    @Test
    void contradictingExtensionIsAUsageError() {
        CommandRun run = CommandRun.in(
                Path.of("").toAbsolutePath(),
                "validate",
                "samples/returns/2026-10",
                "--report",
                "checks=" + folder.resolve("checks.html"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("but the format is checks, whose files end in .json");
    }
}
