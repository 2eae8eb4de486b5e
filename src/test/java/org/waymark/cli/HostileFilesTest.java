package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the hostile files in one process with little memory, and checks what it found and wrote. Each file has a budget: the
 * memory of the process, and processor time.
 */
class HostileFilesTest {

    private static final String MEMORY = "-Xmx128m";

    /** The budget of one file in milliseconds. The slowest file takes about a seventh of it. */
    private static final long MOST_MILLISECONDS = 20_000;

    private static final Path GOOD_RETURNS = Path.of("samples/returns/2026-10");
    private static final Path PROGRAMME = Path.of("samples/waymark.yaml").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static Map<String, HostileFilesProcess.Result> results = Map.of();

    @BeforeAll
    static void runProcess() throws IOException, InterruptedException {
        Path returns = Files.createDirectory(folder.resolve(HostileFilesProcess.RETURNS));
        for (HostileFile file : HostileFileCatalogue.all()) {
            try (OutputStream out = Files.newOutputStream(returns.resolve(file.name()))) {
                file.content().write(out);
            }
        }
        try (Stream<Path> good = Files.list(GOOD_RETURNS)) {
            for (Path file : good.toList()) {
                Files.copy(file, returns.resolve("2026-10-" + file.getFileName()));
            }
        }
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFilesProcess.class.getName(),
                        folder.toString(),
                        PROGRAMME.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES))
                    .as("the process ends")
                    .isTrue();
            assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        } finally {
            process.destroyForcibly();
        }
        results = HostileFilesProcess.results(folder);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyHostileFileGetsItsFinding(HostileFile file) {
        HostileFilesProcess.Result result = results.get(file.name());
        assertThat(result).isNotNull();
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.codes()).contains(file.code());
        assertThat(result.milliseconds()).as("processor time").isLessThan(MOST_MILLISECONDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "report", "pack"})
    void otherFilesAreReadAndReported(String command) throws IOException {
        HostileFilesProcess.Result result = results.get(command);
        assertThat(result).isNotNull();
        assertThat(result.exit()).as(console(command)).isIn(0, 1);
        assertThat(folder.resolve(HostileFilesProcess.output(command))).exists();
    }

    @Test
    void hostileFilesDoNotChangeTheAcceptedReturns() throws IOException {
        String alone = CommandRun.in(
                        GOOD_RETURNS.toAbsolutePath(), "validate", ".", "--programme", PROGRAMME.toString())
                .out();
        assertThat(accepted(alone)).contains(" of the 10 returns received");
        assertThat(accepted(console("validate"))).isEqualTo(accepted(alone));
    }

    private static String accepted(String summary) {
        return summary.lines()
                .filter(line -> line.contains("returns received"))
                .findFirst()
                .orElse("no line about accepted returns");
    }

    private static String console(String command) throws IOException {
        return Files.readString(folder.resolve(HostileFilesProcess.console(command)));
    }

    private static List<HostileFile> files() {
        return HostileFileCatalogue.all();
    }
}
