package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.Codes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"WM-R11", "wm-r11", "r11", "green-while-slipping"})
    void codeIsFoundByItsIdOrName(String word) {
        CommandRun run = CommandRun.in(folder, "explain", word);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("WM-R11 green-while-slipping (warning)\n")
                .contains("\nFix   ");
    }

    @Test
    void familyIsExplainedCodeByCode() {
        assertThat(CommandRun.in(folder, "explain", "G").out()).contains("WM-G01 ", "\n\nWM-G02 ", "\n\nWM-G03 ");
    }

    @Test
    void explanationShowsEveryRuleOfTheCode() {
        assertThat(CommandRun.in(folder, "explain", "WM-R13").out())
                .contains("As the schema states it:")
                .containsSubsequence("\"require\"", "\"forbid\"", "\"equal\"");
        assertThat(CommandRun.in(folder, "explain", "WM-F01").out()).doesNotContain("As the schema states it:");
    }

    @Test
    void unknownCodeIsAUsageError() {
        CommandRun run = CommandRun.in(folder, "explain", "green-whil-slipping");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean green-while-slipping?");
    }

    @Test
    void rulesListEveryCodeWithTheSeverityOfTheProgramme() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), "severity: { WM-K06: error }\noff: [WM-C09]\n");

        JsonNode rules = JsonMapper.shared()
                .readTree(CommandRun.in(folder, "rules", "--format", "json").out());

        assertThat(rules.valueStream().map(rule -> rule.get("code").asString()))
                .containsExactlyElementsOf(Codes.all().keySet());
        assertThat(severity(rules, "WM-K06")).isEqualTo("error");
        assertThat(severity(rules, "WM-C09")).isEqualTo("off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "native", "table-schema", "json-schema"})
    void schemaIsWrittenInEveryFormat(String format) {
        CommandRun run = CommandRun.in(folder, "schema", "--format", format);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("percent_complete").endsWith("\n");
    }

    private static String severity(JsonNode rules, String code) {
        return rules.valueStream()
                .filter(rule -> rule.get("code").asString().equals(code))
                .map(rule -> rule.get("severity").asString())
                .findFirst()
                .orElse("missing");
    }

    @Test
    void rulesListsTheCodesThatAreNamed() {
        CommandRun family = CommandRun.of("rules", "WM-R");

        assertThat(family.exit()).isZero();
        assertThat(family.out()).contains("WM-R01", "WM-R11").doesNotContain("WM-C01");
        assertThat(CommandRun.of("rules", "r11", "c05").out())
                .contains("WM-R11", "WM-C05")
                .doesNotContain("WM-R01");
        assertThat(CommandRun.of("rules", "WM-R99").err()).startsWith("waymark: rules names \"WM-R99\", which is not");
    }
}
