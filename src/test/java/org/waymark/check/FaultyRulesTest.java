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

/** An invalid rule is a fault of the schema, reported with its line and the valid choices. */
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
                    "kind": "require", "field": "day", "when": {"status": "don"}       | "status" cannot have the value "don" (did you mean "done"?); use open, done
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
                    "kind": "notJumped", "field": "day"                                | only numbers can jump
                    "kind": "notJumped", "field": "share", "between": ["share"]        | "between" must list two fields
                    "kind": "notSliding", "field": "share", "times": 3                 | only dates can slide
                    "kind": "unchanged", "field": "day"                                | the core fields of a milestone
                    "kind": "expression", "field": "day"                               | "rule" must be given as text
                    "kind": "expression", "rule": " "                                  | "rule" is empty
                    "kind": "expression", "rule": "self.share >"                       | the expression "self.share >" is wrong at character 13: it ends too early
                    "kind": "expression", "rule": "self.share > > 1.0"                 | wrong at character 14: ">" does not belong there
                    "kind": "expression", "rule": "self.status == 'done"               | wrong at character 16: a character that has no meaning there
                    "kind": "expression", "rule": "true &&\\n  self.share > > 1.0"      | wrong at line 2, character 16: ">" does not belong there
                    "kind": "expression", "rule": "self.shore > 1.0"                   | uses the unknown field "shore" (did you mean "share"?); use status, day, share, month
                    "kind": "expression", "rule": "self.share > 1"                     | character 12: > does not accept (double, int); write a number with a decimal point (5.0) to compare it with a double
                    "kind": "expression", "rule": "self.share + 1.0"                   | does not give true or false
                    "kind": "expression", "rule": "share > 1.0"                        | the name share is unknown; write a field as self.name
                    "kind": "expression", "rule": "self.share != null"                 | character 15: a blank field is absent and never null; write has(self.name)
                    "kind": "expression", "rule": "self.day > timestamp('2026-10-01')" | character 12: timestamp('2026-10-01') is not a date with a time
                    "kind": "expression", "rule": "self.status.matches('[')"           | character 13: matches('[') is not a regular expression
                    "kind": "expression", "rule": "self.share > double('a')"           | cannot be evaluated for any row
                    "kind": "expression", "rule": "previous.share < self.share"        | the core fields of a milestone
                    "kind": "expression", "rule": "previous.shore < 1.0"               | uses the unknown field "shore" (did you mean "share"?)
                    "kind": "expression", "rule": "oldSelf.share < 1.0"                | the row of the previous return is called previous
                    "kind": "expression", "rule": "true", "optionalOldSelf": true      | "optionalOldSelf" has no effect
                    "kind": "expression", "rule": "true"                               | name the field to report on in "fieldPath"
                    "kind": "expression", "rule": "true", "fieldPath": ".dya"          | there is no field "dya" (did you mean "day"?)
                    "kind": "expression", "rule": "true", "fieldPath": "day", "field": "day" | give either "fieldPath" or "field"
                    """)
    void faultyRuleIsReportedWithItsLineAndTheValidChoices(String rule, String message) {
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
