package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.check.consistency.RuleConsistency;
import org.waymark.check.consistency.RuleDefect;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.testing.RandomRules;
import org.waymark.testing.RandomRules.Planted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Defects planted in random schemas are found, each with a row that {@code validate} confirms, and sound schemas have none.
 */
@Tag("slow")
class PlantedDefectsTest {

    private static final int SCHEMAS = 102;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyPlantedDefectIsFoundWithAWitness(RuleDefect.Kind kind) throws IOException {
        int each = SCHEMAS / RuleDefect.Kind.values().length;
        for (int seed = 0; seed < each; seed++) {
            RandomRules random = new RandomRules(new Random(1_000L * kind.ordinal() + seed));
            Planted planted = random.planted(kind, seed);
            Schema schema = schema(planted.json());

            List<RuleDefect> defects = RuleConsistency.of(schema).defects();

            assertThat(defects).as(planted.json()).hasSize(1);
            RuleDefect defect = defects.get(0);
            assertThat(defect.kind()).as(planted.json()).isEqualTo(kind);
            assertThat(codes(defect)).as(planted.json()).isEqualTo(new TreeSet<>(planted.codes()));
            confirm(schema, defect, planted);
        }
    }

    @Test
    void soundVariationsHaveNone() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            String json = new RandomRules(new Random(seed)).sound();

            RuleConsistency result = RuleConsistency.of(schema(json));

            assertThat(result.defects()).as(json).isEmpty();
            assertThat(result.undecided()).as(json).isEmpty();
            assertThat(result.compared()).isGreaterThan(3);
        }
    }

    @Test
    void shippedSchemaHasNone() {
        RuleConsistency result = RuleConsistency.of(SchemaSource.builtIn());

        assertThat(result.defects()).isEmpty();
        assertThat(result.compared()).isEqualTo(27);
        assertThat(result.undecided()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo("the rule is about several rows or returns");
            assertThat(each.rules())
                    .containsExactlyElementsOf(List.of(
                            "WM-K01", "WM-K06", "WM-K07", "WM-K08", "WM-T01", "WM-T02", "WM-T03", "WM-T04", "WM-T05",
                            "WM-T06", "WM-T07", "WM-T08", "WM-T09", "WM-T10", "WM-T11"));
        });
    }

    /** Checks the witness, and the witness with every other value of the field, like any return. */
    private void confirm(Schema schema, RuleDefect defect, Planted planted) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(whole(schema, defect.witness()));
        if (defect.kind() == RuleDefect.Kind.CONTRADICTION) {
            for (String value : RandomRules.VALUES) {
                Map<String, String> row = whole(schema, defect.witness());
                row.put(planted.field(), value);
                rows.add(row);
            }
        }
        List<Set<String>> found = found(schema, rows);
        switch (defect.kind()) {
            case NEVER_BROKEN -> assertThat(found.get(0)).doesNotContainAnyElementsOf(planted.codes());
            case REPETITION -> assertThat(found.get(0)).containsAll(planted.codes());
            case CONTRADICTION -> {
                Set<String> any = new TreeSet<>(planted.codes());
                any.addAll(Set.of("WM-C01", "WM-C02", "WM-C03", "WM-C05", "WM-C06"));
                assertThat(found.get(0)).containsAnyElementsOf(planted.codes());
                assertThat(found)
                        .as(planted.json())
                        .allSatisfy(codes -> assertThat(codes).containsAnyElementsOf(any));
            }
        }
    }

    private static Map<String, String> whole(Schema schema, Map<String, String> witness) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Field field : schema.columns()) {
            row.put(field.name(), witness.getOrDefault(field.name(), field.example()));
        }
        return row;
    }

    /** The codes of the findings on each row. */
    private List<Set<String>> found(Schema schema, List<Map<String, String>> rows) throws IOException {
        StringBuilder text = new StringBuilder(
                schema.columns().stream().map(Field::name).collect(Collectors.joining(",", "", "\n")));
        List<Set<String>> found = new ArrayList<>();
        for (Map<String, String> row : rows) {
            text.append(String.join(",", row.values())).append('\n');
            found.add(new TreeSet<>());
        }
        Files.writeString(folder.resolve("rows.csv"), text);
        CommandRun run = CommandRun.in(
                folder,
                "validate",
                "rows.csv",
                "--schema",
                "schema.json",
                "--programme",
                "built-in",
                "--format",
                "json");
        for (JsonNode finding : JsonMapper.shared().readTree(run.out()).get("findings")) {
            if (!finding.get("row").isNull() && finding.get("row").asInt() > 1) {
                found.get(finding.get("row").asInt() - 2)
                        .add(finding.get("code").asString());
            }
        }
        return found;
    }

    private Schema schema(String json) throws IOException {
        Files.writeString(folder.resolve("schema.json"), json);
        return SchemaSource.load("schema.json", folder);
    }

    private static Set<String> codes(RuleDefect defect) {
        Set<String> codes = new TreeSet<>(Set.of(defect.rule().code().id()));
        if (defect.other() != null) {
            codes.add(defect.other().code().id());
        }
        return codes;
    }
}
