package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.check.Verdict;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the JSON output against the published {@code docs/findings.schema.json}. */
class FindingsContractTest {

    private static Schema contract;

    @BeforeAll
    static void readContract() throws IOException {
        contract = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/findings.schema.json")), InputFormat.JSON);
    }

    @Test
    void everyKindOfFindingConformsToThePublishedSchema() {
        assertThat(contract.validate(json(Fixtures.everyShape()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void verdictWithoutFindingsConformsToThePublishedSchema() {
        assertThat(contract.validate(json(Fixtures.clean()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void samplesConformToThePublishedSchema() {
        assertThat(contract.validate(json(Fixtures.samples()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void baselineConformsToThePublishedSchema() {
        FindingsPresentation compared = new FindingsPresentation(
                "0.1.0", Fixtures.programme(), 80, false, null, new Baseline.Comparison(Fixtures.everyShape(), 12, 3));

        assertThat(contract.validate(
                        FindingsWritersTest.write(FindingsFormat.JSON, Fixtures.everyShape(), compared),
                        InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void publishedSchemaRefusesUnknownMembers() {
        String json = json(Fixtures.everyShape());

        assertThat(contract.validate(json.replace("\"slug\"", "\"snail\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(contract.validate(json.replace("\"row\" : 4,", "\"row\" : 0,"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void valuesAreWrittenExactlyAsSent() {
        JsonNode findings =
                JsonMapper.shared().readTree(json(Fixtures.everyShape())).get("findings");

        assertThat(findings.valueStream().map(f -> f.get("value").stringValue(null)))
                .contains("two\nlines\u001b[31m\u202e red ", "Grean", null);
    }

    private static String json(Verdict verdict) {
        return FindingsWritersTest.write(FindingsFormat.JSON, verdict, Fixtures.plain(80));
    }
}
