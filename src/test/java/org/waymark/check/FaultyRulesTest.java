package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaException;
import org.waymark.schema.SchemaReader;

/** A rule that makes no sense is a fault of the schema, told with its place and with what is valid. */
class FaultyRulesTest {

    private static final String SCHEMA = """
            {
              "fields": [
                {"name": "status", "type": "string", "categories": [{"value": "open", "label": "Open"}, {"value": "done", "label": "Done"}]},
                {"name": "day", "type": "date"},
                {"name": "share", "type": "number"},
                {"name": "month", "type": "yearmonth"}
              ],
              "rules": [
                RULE
              ]
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                    "kind": "requires", "field": "day"                                 | rule kind "requires" (did you mean "require"?)
                    "kind": "require", "field": "day", "whem": {"status": "done"}      | no parameter "whem" (did you mean "when"?)
                    "kind": "require", "field": "day", "when": {"status": "don"}       | "status" cannot have the value "don" (did you mean "done"?); valid are open, done
                    "kind": "require", "field": "day", "when": {"status": {"is": 1}}   | the test of "status" must be
                    "kind": "require"                                                  | "field" must be given as text
                    "kind": "equal", "field": "share"                                  | give either "value" or "other"
                    "kind": "equal", "field": "share", "value": "all"                  | "share" cannot have the value "all"
                    "kind": "order", "field": "day", "first": "day", "then": "share"   | must both be dates, or both be numbers
                    "kind": "order", "field": "day", "first": "status", "then": "day"  | only dates and numbers have an order
                    "kind": "order", "field": "day", "first": "day.end", "then": "day" | only a yearmonth field has a start and an end
                    "kind": "words", "field": "status", "max": 0                       | "max" must be a number from 1 to
                    "kind": "cover", "field": "status"                                 | give either "values"
                    "kind": "varied", "field": "status", "rows": 5, "share": 2         | "share" must be a number from 0 to 1
                    "kind": "notDecreased", "field": "status"                          | only dates and numbers can decrease
                    "kind": "notSliding", "field": "share", "times": 3                 | only dates can slide
                    "kind": "unchanged", "field": "day"                                | the core fields of a milestone
                    """)
    void aFaultyRuleIsToldWithItsPlaceAndWhatIsValid(String rule, String message) {
        assertThatThrownBy(() -> compile(rule))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("own.json line 9")
                .hasMessageContaining("LOCAL-01")
                .hasMessageContaining(message);
    }

    private static void compile(String rule) {
        plan(SCHEMA.replace("RULE", "{\"code\": \"LOCAL-01\", " + rule + "}"));
    }

    private static CheckPlan plan(String text) {
        Schema schema = SchemaReader.read("own.json", text.getBytes(StandardCharsets.UTF_8));
        return CheckPlan.compile(schema, GoodReturn.footprints(), null, Map.of(), Set.of());
    }
}
