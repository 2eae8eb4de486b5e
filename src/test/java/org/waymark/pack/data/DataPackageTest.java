package org.waymark.pack.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.pack.PackFixtures;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the pack's data, against the published schema and against the files themselves. */
class DataPackageTest {

    private static PackContent content;
    private static JsonNode described;

    @BeforeAll
    static void readSamples() {
        content = PackFixtures.samples();
        described = JsonMapper.shared().readTree(PackFixtures.text(content, "data/datapackage.json"));
    }

    @Test
    void conformsToThePublishedSchema() throws IOException {
        Schema published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(
                        Files.readString(
                                Path.of("src/test/resources/org/waymark/pack/data/published/datapackage-2.0.json")),
                        InputFormat.JSON);

        assertThat(published.validate(described.toString(), InputFormat.JSON)).isEmpty();
        assertThat(published.validate(
                        described.toString().replace("\"type\":\"yearmonth\"", "\"type\":\"month\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyDataFileIsDescribedOnce() {
        List<String> files = DataDocuments.of(content).stream()
                .map(PackDocument::path)
                .filter(path -> path.startsWith("data/") && !path.equals("data/datapackage.json"))
                .map(path -> path.substring("data/".length()))
                .toList();

        assertThat(described
                        .get("resources")
                        .valueStream()
                        .map(each -> each.get("path").asString()))
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void everyCellHasTheTypeOfItsField() throws IOException {
        for (JsonNode resource : described.get("resources")) {
            if (!resource.has("schema")) {
                continue;
            }
            List<JsonNode> fields =
                    resource.get("schema").get("fields").valueStream().toList();
            List<CSVRecord> rows =
                    PackFixtures.rows(content, "data/" + resource.get("path").asString());

            assertThat(rows).isNotEmpty();
            assertThat(rows.get(0).getParser().getHeaderNames())
                    .isEqualTo(fields.stream()
                            .map(field -> field.get("name").asString())
                            .toList());
            for (CSVRecord row : rows) {
                for (int column = 0; column < fields.size(); column++) {
                    Pattern allowed = pattern(fields.get(column).get("type").asString());
                    assertThat(row.get(column))
                            .as(resource.get("path") + " " + fields.get(column))
                            .matches(cell ->
                                    cell.isEmpty() || allowed.matcher(cell).matches());
                }
            }
        }
    }

    /** The default formats of Table Schema. */
    private static Pattern pattern(String type) {
        return Pattern.compile(
                switch (type) {
                    case "integer" -> "[+-]?\\d+";
                    case "number" -> "[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?";
                    case "boolean" -> "true|false";
                    case "date" -> "\\d{4}-\\d{2}-\\d{2}";
                    case "yearmonth" -> "\\d{4}-\\d{2}";
                    case "string" -> "(?s).*";
                    default -> throw new IllegalArgumentException(type);
                });
    }
}
