package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** A pattern or an expression that would take hours, or all the stack or memory there is, is a fault of the schema. */
class CostlySchemaTest {

    private static final String LIST = "[" + "1,".repeat(399) + "1]";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            (.*a){20} 60
            (a*)*\\1b 60
            (.|x)*y 20000
            """)
    void costlyPatternIsAFaultOfTheSchema(String pattern, int length) throws IOException {
        CommandRun run = validate("\"pattern\": " + json(pattern), "", "a".repeat(length) + "!");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("The pattern \"" + pattern + "\" of field text takes too much work on a value of ");
    }

    @Test
    void overlongValueIsReportedWithoutMatchingThePattern() throws IOException {
        CommandRun run = validate("\"pattern\": \"(.|x)*y\", \"maxLength\": 100", "", "a".repeat(20_000));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("WM-C08").doesNotContain("WM-C06");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("expressions")
    void costlyExpressionIsAFaultOfTheSchema(String expression, String message) throws IOException {
        String rule = "{\"code\": \"OWN-1\", \"kind\": \"expression\", \"fieldPath\": \"text\", \"rule\": "
                + json(expression) + "}";

        CommandRun run = validate("", rule, "a".repeat(1_000));

        assertThat(run.err()).contains(message);
        assertThat(run.exit()).isEqualTo(2);
    }

    private static Stream<Arguments> expressions() {
        String nested = "self.text != '' && "
                + Stream.of("a", "b", "c").map(x -> LIST + ".all(" + x + ", ").reduce("", String::concat)
                + "true)))";
        return Stream.of(
                Arguments.of(nested, "no more than two of all, exists"),
                Arguments.of("(".repeat(4_000) + "true" + ")".repeat(4_000), "has more than 100 brackets inside"),
                Arguments.of("true" + " && true".repeat(100_000), "has more than 10,000 characters"),
                Arguments.of(
                        "self.text != '' && " + LIST + ".all(x, " + LIST + ".all(y, x == y && self.text != 'x'))",
                        "takes too much work"),
                Arguments.of(
                        "self.text" + (".replace('a', '" + "a".repeat(50) + "')").repeat(6) + " == 'x'",
                        "takes too much work"));
    }

    private CommandRun validate(String constraints, String rule, String value) throws IOException {
        Files.writeString(
                folder.resolve("schema.json"),
                "{\"fields\": [{\"name\": \"id\"}, {\"name\": \"text\", \"constraints\": {" + constraints
                        + "}}], \"rules\": [" + rule + "]}");
        Files.writeString(folder.resolve("table.csv"), "id,text\n1," + value + "\n2," + value + "\n");
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> CommandRun.in(folder, "validate", "table.csv", "--schema", "schema.json", "--format", "concise"));
    }

    private static String json(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
