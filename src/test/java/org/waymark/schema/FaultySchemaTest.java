package org.waymark.schema;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultySchemaTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("", "my.json: the document is empty"),
                fault("[]", "my.json line 1: an object in braces is needed here, not a list."),
                fault("null", "my.json line 1: null is not a Table Schema"),
                fault("{}", "my.json line 1: a Table Schema needs \"fields\""),
                fault("{\"resources\": []}", "this is a Data Package"),
                fault("{\n\"fields\": [\n{\"name\": \"a\",}]}", "my.json line 3, column 14: this is not valid JSON: "),
                fault("{\"fields\": [{\"name\": \"a\"}]", "this is not valid JSON: "),
                fault("{\"fields\": [{\"name\": \"a\"}]} {}", "there is more text after the closing brace"),
                fault("{\"name\": \"a\",\n\"name\": \"b\"}", "my.json line 2: the member \"name\" is stated twice"),
                field("{\"type\": \"string\"}", "my.json line 2 (fields[0]): this field has no name"),
                field(
                        "{\"name\": \"a\", \"type\": \"strng\"}",
                        "my.json line 2 (fields[0].type): there is no type \"strng\" (did you mean \"string\"?); use any,"
                                + " array, boolean, date, datetime, duration, geojson, geopoint, integer, list, number,"
                                + " object, string, time, year, yearmonth."),
                field("{\"name\": \"a\", \"typ\": \"date\"}", "no member \"typ\" (did you mean \"type\"?)"),
                field("{\"name\": 7}", "(fields[0].name): a text in quotes is needed here, not 7."),
                field(
                        "{\"name\": \"a\"},\n{\"name\": \"a\"}",
                        "my.json line 3 (fields[1]): the field \"a\" was already" + " described on line 2"),
                constraint("string", "\"pattern\": \"[a\"", "(fields[0].constraints.pattern): \"[a\" is not a regular"),
                constraint(
                        "string",
                        "\"requird\": true",
                        "there is no constraint \"requird\" (did you mean \"required\"?)"),
                constraint("string", "\"required\": \"yes\"", "true or false is needed here, not the text \"yes\"."),
                constraint("string", "\"maxLength\": -1", "a whole number of 0 or more is needed here, not -1."),
                constraint("string", "\"minimum\": 1", "\"minimum\" does not apply to a field of type string"),
                constraint("date", "\"maxLength\": 1", "\"maxLength\" does not apply to a field of type date"),
                constraint("integer", "\"minimum\": \"low\"", "\"low\" cannot be a bound of a field of type integer"),
                constraint("date", "\"maximum\": \"31/12/2026\"", "write a date such as \"2026-10-31\"."),
                field("{\"name\": \"a\", \"categories\": [{\"label\": \"A\"}]}", "this category has no value"),
                field("{\"name\": \"a\", \"itemType\": \"object\"}", "there is no type of item \"object\""),
                top("\"primaryKey\": \"b\"", "(primaryKey): the key names the field \"b\""),
                top(
                        "\"primaryKey\": [\"status\", \"perod\"]",
                        "(did you mean \"period\"?); its fields are status, period."),
                top("\"uniqueKeys\": [[\"x\"]]", "(uniqueKeys[0][0]): the key names the field \"x\""),
                top("\"missingValues\": [{\"label\": \"none\"}]", "this missing value has no value"),
                top("\"rules\": [{\"kind\": \"require\"}]", "this rule has no code"),
                top("\"rules\": [{\"code\": \"WM-R05\"}]", "this rule has no kind"),
                top(
                        "\"rules\": [{\"code\": \"WM-R55\", \"kind\": \"require\"}]",
                        "there is no code \"WM-R55\" (did you"),
                rule("\"field\": \"statu\"", "my.json line 2 (rules[0].field): the rule names the field \"statu\""),
                rule("\"fields\": [\"status\", \"other\"]", "(rules[0].fields[1])"),
                rule("\"then\": \"perid.end\"", "the rule names the field \"perid\""),
                rule("\"when\": {\"stat\": 1}", "(rules[0].when.stat)"),
                rule("\"when\": [{\"status\": 1}, {\"stat\": 1}]", "(rules[0].when[1].stat)"),
                rule("\"severity\": \"fatal\"", "there is no severity \"fatal\"; use error, warning, advisory."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultNamesItsLineAndTheValidChoices(String document, String words) {
        assertThatThrownBy(() -> SchemaReader.read("my.json", document))
                .isInstanceOf(SchemaException.class)
                .hasMessageStartingWith("my.json")
                .hasMessageContaining(words);
    }

    @Test
    void schemaInAnotherEncodingIsAFault() {
        byte[] latin = "{\"title\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SchemaReader.read("my.json", latin))
                .isInstanceOf(SchemaException.class)
                .hasMessage("my.json: the document is not in UTF-8; save it in UTF-8.");
    }

    private static Arguments fault(String document, String words) {
        return Arguments.of(document, words);
    }

    private static Arguments field(String field, String words) {
        return fault("{\"fields\": [\n" + field + "]}", words);
    }

    private static Arguments constraint(String type, String constraint, String words) {
        return field("{\"name\": \"a\", \"type\": \"" + type + "\", \"constraints\": {" + constraint + "}}", words);
    }

    private static Arguments top(String member, String words) {
        return fault("{\"fields\": [{\"name\": \"status\"}, {\"name\": \"period\"}],\n" + member + "}", words);
    }

    private static Arguments rule(String member, String words) {
        return top("\"rules\": [{\"code\": \"WM-R05\", \"kind\": \"require\", " + member + "}]", words);
    }
}
