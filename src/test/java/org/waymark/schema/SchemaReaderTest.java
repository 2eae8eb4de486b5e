package org.waymark.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Severity;

class SchemaReaderTest {

    @Test
    void builtInSchemaDescribesMilestones() {
        Schema schema = SchemaSource.builtIn();
        assertThat(schema.name()).isEqualTo("change-milestones");
        assertThat(schema.version()).isEqualTo("1.1.0");
        assertThat(schema.describesMilestones()).isTrue();
        assertThat(schema.fields()).hasSize(36);
        assertThat(schema.headerFields())
                .extracting(Field::name)
                .containsExactly("schema_version", "submitted_on", "signed_off_role", "nil_return");
        assertThat(schema.columns()).hasSize(40);
        assertThat(schema.position("submitted_on")).hasValue(37);
        assertThat(schema.primaryKey()).containsExactly("footprint_code", "period", "milestone_id");
    }

    @Test
    void builtInFieldHasConstraintsCategoriesAndOptions() {
        Schema schema = SchemaSource.builtIn();
        Field percent = field(schema, "percent_complete");
        assertThat(percent.type()).isEqualTo(FieldType.INTEGER);
        assertThat(percent.constraints().minimum()).isEqualTo("0");
        assertThat(percent.constraints().maximum()).isEqualTo("100");
        assertThat(percent.options()).containsEntry("bareNumber", false);
        assertThat(field(schema, "status").categories())
                .contains(new Category("completed", "Completed", List.of("Complete", "Done")));
        assertThat(field(schema, "partners").options()).containsEntry("delimiter", ";");
        assertThat(field(schema, "nil_return").options()).containsEntry("trueValues", List.of("yes", "y", "true", "1"));
    }

    @Test
    void ruleKeepsItsParametersAndItsLine() {
        Rule rule = SchemaSource.builtIn().rules().get(0);
        assertThat(rule.code()).isEqualTo(Codes.TOO_LONG);
        assertThat(rule.kind()).isEqualTo("words");
        assertThat(rule.parameters()).isEqualTo(Map.of("field", "learning_note", "max", 100));
        assertThat(rule.place()).startsWith("change-milestones.json line ");
    }

    @Test
    void plainTableSchemaOfVersionOneOrTwoIsRead() {
        Schema schema = SchemaReader.read("data/plain.schema.json", """
                {
                  "fields": [
                    {"name": "id", "type": "integer", "constraints": {"unique": true, "enum": [1, 2.50, "3"]}},
                    {"name": "colour", "categories": ["red", "blue"], "missingValues": ["?"], "x-own": {"a": 1}},
                    {"name": "size", "type": "integer", "categories": [{"value": 1, "label": "Small"}]},
                    {"name": "where", "type": "geopoint", "format": "array", "constraints": {"maxLength": 2}},
                    {"name": "day", "type": "date", "format": "%d.%m.%Y", "title": null}
                  ],
                  "missingValues": ["-", {"value": "NA", "label": "not asked"}],
                  "primaryKey": "id",
                  "uniqueKeys": [["colour", "size"]],
                  "foreignKeys": []
                }
                """);
        assertThat(schema.name()).isEqualTo("plain");
        assertThat(schema.title()).isEqualTo("plain");
        assertThat(schema.describesMilestones()).isFalse();
        assertThat(schema.primaryKey()).containsExactly("id");
        assertThat(schema.missingValues()).containsExactlyInAnyOrder("", "-", "NA");
        assertThat(field(schema, "id").constraints().unique()).isTrue();
        assertThat(field(schema, "id").constraints().oneOf()).containsExactly("1", "2.50", "3");
        assertThat(field(schema, "colour").type()).isEqualTo(FieldType.STRING);
        assertThat(field(schema, "colour").categories())
                .extracting(Category::label)
                .containsExactly("red", "blue");
        assertThat(field(schema, "colour").options()).containsEntry("missingValues", List.of("?"));
        assertThat(field(schema, "size").categories()).containsExactly(new Category("1", "Small", List.of()));
        assertThat(field(schema, "where").type()).isEqualTo(FieldType.ANY);
        assertThat(field(schema, "where").constraints().maxLength()).isNull();
        assertThat(field(schema, "day").title()).isEqualTo("day");
        assertThat(schema.rules()).extracting(Rule::kind).containsOnly("unique");
        assertThat(schema.rules())
                .extracting(rule -> rule.parameters().get("fields"))
                .containsExactly(List.of("id"), List.of("colour", "size"));
    }

    @Test
    void ruleCanChangeASeverityOrDefineACode() {
        List<Rule> rules = SchemaReader.read("my.json", """
                        {"fields": [{"name": "a"}], "rules": [
                          {"code": "WM-R05", "kind": "require", "field": "a", "severity": "advisory"},
                          {"code": "LOCAL-01", "kind": "Require", "field": "a"}]}
                        """).rules();
        assertThat(rules.get(0).code().severity()).isEqualTo(Severity.ADVISORY);
        assertThat(rules.get(0).code().slug()).isEqualTo("open-needs-forecast-date");
        assertThat(rules.get(0).parameters()).isEqualTo(Map.of("field", "a"));
        assertThat(rules.get(1).code().id()).isEqualTo("LOCAL-01");
        assertThat(rules.get(1).code().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void schemaIsLoadedByNameOrPath(@TempDir Path folder) throws IOException {
        byte[] bytes = "\ufeff{\"fields\": [{\"name\": \"a\"}]}".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("own.json"), bytes);
        assertThat(SchemaSource.load("change-milestones", folder).version()).isEqualTo("1.1.0");
        assertThat(SchemaSource.load("own.json", folder).name()).isEqualTo("own");
    }

    @Test
    void missingSchemaGetsASuggestion(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own-schema.json"), "{}");
        assertThatThrownBy(() -> SchemaSource.load("own-shema.json", folder))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("did you mean own-schema.json there?");
        assertThatThrownBy(() -> SchemaSource.load("change-milestone", folder))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("did you mean the built-in \"change-milestones\"?");
        assertThatThrownBy(() -> SchemaSource.load("nowhere/x.json", folder))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("There is no schema file nowhere/x.json");
    }

    private static Field field(Schema schema, String name) {
        return schema.columns().get(schema.position(name).orElseThrow());
    }
}
