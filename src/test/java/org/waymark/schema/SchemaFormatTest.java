package org.waymark.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFormatTest {

    private static final Schema BUILT_IN = SchemaSource.builtIn();

    @ParameterizedTest
    @EnumSource(SchemaFormat.class)
    void formatsAreReproducibleAndEndWithALineFeed(SchemaFormat format) {
        String text = format.write(BUILT_IN);
        assertThat(text).endsWith("\n").doesNotContain("\r").isEqualTo(format.write(SchemaSource.builtIn()));
    }

    @Test
    void nativeFormatReadsBackAsTheSameSchema() {
        Schema again = SchemaReader.read("again.json", SchemaFormat.NATIVE.write(BUILT_IN));
        assertThat(again.columns()).hasSameSizeAs(BUILT_IN.columns());
        assertThat(again.rules()).hasSameSizeAs(BUILT_IN.rules());
    }

    @Test
    void tableSchemaKeepsEveryFieldWithoutExtensions() {
        String text = SchemaFormat.TABLE_SCHEMA.write(BUILT_IN);
        assertThat(text).doesNotContain("\"aliases\"", "\"guidance\"", "\"rules\"", "\"headerFields\"", "\"version\"");
        Schema plain = SchemaReader.read("plain.json", text);
        assertThat(plain.fields())
                .extracting(Field::name)
                .isEqualTo(BUILT_IN.fields().stream().map(Field::name).toList());
        assertThat(plain.fields())
                .extracting(field -> field.constraints().required())
                .isEqualTo(BUILT_IN.fields().stream()
                        .map(field -> field.constraints().required())
                        .toList());
        assertThat(plain.primaryKey()).isEqualTo(BUILT_IN.primaryKey());
        assertThat(plain.rules()).extracting(Rule::kind).containsExactly("unique");
    }

    @Test
    void listFieldIsWrittenAsAString() {
        Schema schema = SchemaReader.read("small.json", """
                {"fields": [{"name": "tags", "type": "list", "itemType": "string", "delimiter": ";",
                             "constraints": {"required": true, "maxLength": 3}}]}
                """);
        assertThat(SchemaFormat.TABLE_SCHEMA.write(schema)).isEqualTo("""
                {
                  "fields" : [
                    {
                      "name" : "tags",
                      "type" : "string",
                      "constraints" : {
                        "required" : true
                      }
                    }
                  ]
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {"id": "AB", "size": 3, "colour": null, "day": "2026-10-01", "tags": ["a"]}; true
            {"id": "AB", "size": 3}; true
            {"id": "ab", "size": 3}; false
            {"id": "AB"}; false
            {"id": "AB", "size": 11}; false
            {"id": "AB", "size": 3, "colour": "green"}; false
            {"id": "AB", "size": 3, "day": "1 October"}; false
            {"id": "AB", "size": 3, "tags": "a"}; false
            """)
    void jsonSchemaAcceptsTheSameRowsAsTheSchema(String row, boolean valid) {
        Schema schema = SchemaReader.read("small.json", """
                {"fields": [
                  {"name": "id", "constraints": {"required": true, "pattern": "[A-Z]+"}},
                  {"name": "size", "type": "integer", "constraints": {"required": true, "maximum": 10}},
                  {"name": "colour", "categories": ["red", "blue"]},
                  {"name": "day", "type": "date"},
                  {"name": "tags", "type": "list"}]}
                """);
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaFormat.JSON_SCHEMA.write(schema), InputFormat.JSON);
        var errors = validator.validate(
                row,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors.isEmpty()).as(errors.toString()).isEqualTo(valid);
    }

    @Test
    void headersAreOnOneLine() {
        assertThat(SchemaFormat.TEMPLATE_CSV.write(BUILT_IN))
                .startsWith("Footprint code,Period,Milestone ID,Title,")
                .endsWith(",Narrative,Schema version,Submitted on,Signed off by (role),Nil return\n")
                .hasLineCount(1);
    }

    @Test
    void dictionaryHasOneLineForEachField() {
        String text = SchemaFormat.MARKDOWN.write(BUILT_IN);
        assertThat(text)
                .startsWith("# Change milestones\n\nSchema `change-milestones`, version 1.1.0.")
                .contains("| RAG (confidence) | `rag` | string | no | `green` (Green), `amber` (Amber), `red` (Red) | ")
                .contains("| `percent_complete` | integer | yes | at least 0, at most 100 | ")
                .contains("## Cover sheet");
        assertThat(text.lines().filter(line -> line.startsWith("| ") && line.contains("`")))
                .hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 100})
    void textFitsTheTerminal(int width) {
        String text = SchemaFormat.TEXT.write(BUILT_IN, width);

        assertThat(text).contains("Milestone ID (milestone_id): ").doesNotContain("`", "|");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width))
                .allSatisfy(line -> assertThat(line).doesNotEndWith(" "));
    }
}
