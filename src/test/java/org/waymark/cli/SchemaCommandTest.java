package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {

    private static final String SCHEMA = """
            {
              "fields": [
                {"name": "planned", "type": "date"},
                {"name": "people", "type": "integer", "constraints": {"minimum": 1}}
              ],
              "rules": [
                {"code": "V-01", "kind": "expression", "rule": "self.people > 3"}
              ]
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aSchema() throws IOException {
        Files.writeString(folder.resolve("visits.json"), SCHEMA);
    }

    @Test
    void validSchemaIsReportedWithWhatWasNotCompared() {
        assertThat(CommandRun.in(folder, "schema", "check", "visits.json"))
                .isEqualTo(new CommandRun(
                        0,
                        "visits.json is valid: 2 fields and 1 rule. It is not a milestone schema,"
                                + " so it can be validated but not reported on.\n"
                                + "Not compared, because the rule is an expression: V-01.\n",
                        ""));
    }

    @Test
    void rulesThatDoNotWorkTogetherAreFaultsWithARow() throws IOException {
        Files.writeString(folder.resolve("visits.json"), """
                {"fields": [
                  {"name": "status", "type": "string", "constraints": {"required": true, "enum": ["planned", "held", "off"]}},
                  {"name": "held_on", "type": "date"},
                  {"name": "people", "type": "integer", "constraints": {"minimum": 1}}
                 ],
                 "rules": [
                  {"code": "V-01", "kind": "require", "field": "held_on", "when": {"status": ["held", "off"]}},
                  {"code": "V-02", "kind": "forbid", "field": "held_on", "when": {"status": {"not": "held"}}},
                  {"code": "V-03", "kind": "require", "field": "people", "when": {"status": {"not": ["planned", "off"]}}},
                  {"code": "V-04", "kind": "require", "field": "people", "when": {"status": "held"}},
                  {"code": "V-05", "kind": "forbid", "field": "people", "when": {"people": {"blank": true}}},
                  {"code": "V-06", "kind": "forbid", "field": "status", "when": {"people": 1}}
                ]}
                """);

        CommandRun run = CommandRun.in(folder, "schema", "check", "visits.json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "waymark: 4 faults were found in the schema.\n"
                                + "visits.json line 8: in rule V-02, the rule contradicts rule V-01 (visits.json line 7): every row"
                                + " to which both apply breaks one of them, such as: status = off, held_on = (blank).\n"
                                + "visits.json line 10: in rule V-04, the rule repeats rule V-03 (visits.json line 9): the same rows"
                                + " break both, such as: status = held, people = (blank).\n"
                                + "visits.json line 11: in rule V-05, nothing can break the rule: every row that meets its condition"
                                + " satisfies it, such as: people = (blank).\n"
                                + "visits.json line 12: in rule V-06, the condition contradicts the field status, which is required:"
                                + " every row to which the rule applies breaks one of them, such as: status = planned, people = 1.\n");
    }

    /** A rule without a condition has none that could be at fault. */
    @Test
    void rulesForEveryRowAreNotBlamedForACondition() throws IOException {
        Files.writeString(folder.resolve("visits.json"), """
                {"fields": [
                  {"name": "status", "type": "string", "constraints": {"required": true, "enum": ["planned", "held"]}},
                  {"name": "people", "type": "integer"}
                 ],
                 "rules": [
                  {"code": "V-01", "kind": "forbid", "field": "status"},
                  {"code": "V-02", "kind": "require", "field": "status"}
                ]}
                """);

        CommandRun run = CommandRun.in(folder, "schema", "check", "visits.json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "in rule V-01, the rule contradicts the field status, which is required: every row breaks one of"
                                + " them, such as: ")
                .doesNotContain("condition");
    }

    /** A rule whose values cannot be made up is not guessed about. */
    @Test
    void whatCannotBeDecidedIsNamed() throws IOException {
        Files.writeString(folder.resolve("visits.json"), """
                {"fields": [
                  {"name": "held", "type": "date", "format": "%d/%m/%Y"},
                  {"name": "ends", "type": "date", "format": "%d/%m/%Y"}
                 ],
                 "rules": [
                  {"code": "V-01", "kind": "order", "field": "held", "first": "held", "then": "ends"},
                  {"code": "V-02", "kind": "unique", "field": "held", "fields": ["held"]}
                ]}
                """);

        assertThat(CommandRun.in(folder, "schema", "check", "visits.json").out())
                .endsWith("not reported on.\n"
                        + "Not compared, because the rule is about several rows or returns: V-02.\n"
                        + "Not compared, because no example value could be made for a field: V-01.\n");
    }

    @Test
    void builtInSchemaIsValid() {
        CommandRun run = CommandRun.of("schema", "check", "change-milestones");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("change-milestones is valid: ").contains("It is a milestone schema.");
    }

    @Test
    void everySchemaFaultIsListed() throws IOException {
        Files.writeString(folder.resolve("visits.json"), """
                {"fields": [
                  {"name": "people", "type": "integer", "constraints": {"minimun": 1, "maximum": "many"}},
                  {"name": "held", "type": "dat"}
                ]}
                """);
        assertThat(CommandRun.in(folder, "schema", "check", "visits.json").err().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("waymark: 2 faults were found in the schema."),
                        line -> assertThat(line).startsWith("visits.json line 2 (fields[0]"),
                        line -> assertThat(line).startsWith("visits.json line 3 (fields[1].type)"));

        Files.writeString(folder.resolve("visits.json"), """
                {"fields": [{"name": "people", "type": "integer"}],
                 "rules": [
                  {"code": "V-01", "kind": "expresion", "rule": "self.people > 1"},
                  {"code": "V-02", "kind": "expression", "rule": "self.people > 1"},
                  {"code": "V-03", "kind": "expression", "rule": "self.poeple > 1"}
                ]}
                """);
        CommandRun run = CommandRun.in(folder, "schema", "check", "visits.json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("waymark: 2 faults were found in the schema."),
                        line -> assertThat(line).startsWith("visits.json line 3: in rule V-01"),
                        line -> assertThat(line).startsWith("visits.json line 5: in rule V-03"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                    self.people > 3     | self.people >       | visits.json line 7: in rule V-01, the expression "self.people >" is wrong at character 14
                    self.people > 3     | self.peple > 3      | visits.json line 7: in rule V-01, the expression "self.peple > 3" uses the unknown field "peple" (did you mean "people"?)
                    "kind": "expression"| "kind": "expresion" | visits.json line 7: in rule V-01, there is no rule kind "expresion" (did you mean "expression"?)
                    "minimum": 1        | "minimum": "many"   | visits.json line 4 (fields[1].constraints.minimum): "many" cannot be a bound
                    "type": "date"      | "type": "dat"       | visits.json line 3
                    ],                  | ,                   | visits.json line 6, column 10: this is not valid JSON
                    """)
    void schemaFaultNamesItsLine(String from, String to, String message) throws IOException {
        Files.writeString(folder.resolve("visits.json"), SCHEMA.replace(from, to));

        CommandRun run = CommandRun.in(folder, "schema", "check", "visits.json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("waymark: ").contains(message).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check                                | Name the schema to check
                    check none.json                      | There is no schema file none.json
                    check visits.json other.json         | Check one schema at a time
                    check visits.json --format native    | --format cannot be used with check
                    chekc visits.json                    | Unexpected argument "chekc" for waymark schema
                    """)
    void unknownActionIsAUsageErrorWithTheCommandToType(String words, String message) {
        CommandRun run = CommandRun.in(folder, ("schema " + words).split(" "));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }
}
