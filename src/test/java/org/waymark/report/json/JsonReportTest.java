package org.waymark.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.progress.Progress;
import org.waymark.report.ReportFixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    static Stream<Progress> reports() {
        return Stream.of(ReportFixtures.full(), ReportFixtures.few(), ReportFixtures.first(), ReportFixtures.empty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void jsonConformsToThePublishedSchema(Progress progress) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/report.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(json(progress), InputFormat.JSON)).isEmpty();
    }

    @Test
    void missingDataIsNullNotZero() throws IOException {
        JsonNode overall = tree(ReportFixtures.empty()).get("overall");
        assertThat(overall.get("completionRate").isNull()).isTrue();
        assertThat(overall.at("/slippageDays/median").isNull()).isTrue();
        assertThat(overall.at("/n/completionRate").asInt()).isZero();
    }

    @Test
    void lateCountIsNullWithoutADeadline() throws IOException {
        assertThat(tree(ReportFixtures.first()).at("/coverage/late").isNull()).isTrue();
    }

    @Test
    void ratesKeepTheirPrecision() throws IOException {
        Progress progress = ReportFixtures.full();
        double rate = progress.overall().completionRate().value().orElseThrow();
        assertThat(tree(progress).at("/overall/completionRate").asDouble()).isEqualTo(rate);
    }

    private static JsonNode tree(Progress progress) throws IOException {
        return JsonMapper.builder().build().readTree(json(progress));
    }

    private static String json(Progress progress) throws IOException {
        StringWriter out = new StringWriter();
        new JsonReport("0.0.0").render(progress, out);
        return out.toString();
    }
}
