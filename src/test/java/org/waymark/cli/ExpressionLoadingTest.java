package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expression engine is large, so it is loaded only when used. The test runs a separate process. */
class ExpressionLoadingTest {

    private static final String ENGINE = "org.projectnessie.cel.";

    @TempDir
    private Path folder;

    @Test
    void schemaWithoutExpressionsDoesNotLoadTheEngine() throws Exception {
        assertThat(loadedToCheck("{\"code\": \"V-01\", \"kind\": \"require\", \"field\": \"people\"}"))
                .anyMatch(line -> line.contains("org.waymark.check.rule.Expression"))
                .noneMatch(line -> line.contains(ENGINE));
    }

    @Test
    void schemaWithAnExpressionLoadsTheEngine() throws Exception {
        assertThat(loadedToCheck("{\"code\": \"V-01\", \"kind\": \"expression\", \"rule\": \"self.people > 3\"}"))
                .anyMatch(line -> line.contains(ENGINE));
    }

    private List<String> loadedToCheck(String rule) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("visits.json"), """
                {"fields": [{"name": "people", "type": "integer"}], "rules": [%s]}
                """.formatted(rule));
        Files.writeString(folder.resolve("visits.csv"), "people\n5\n");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path log = folder.resolve("classes.log");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.waymark.cli.Main",
                        "validate",
                        "visits.csv",
                        "--schema",
                        "visits.json")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("said.txt")))
                .isZero();
        return Files.readAllLines(log);
    }
}
