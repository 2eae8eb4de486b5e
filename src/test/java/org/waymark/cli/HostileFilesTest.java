package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every hostile file in a process with little memory, alone and then all of them beside good returns. */
class HostileFilesTest {

    private static final List<String> BOUNDED = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

    /** Good returns, which all other files must not keep from being read. */
    private static final Path GOOD = Path.of("samples/returns/2026-10");

    private static final Path PROGRAMME = Path.of("samples/waymark.yaml").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static Map<String, HostileFileResult> alone = Map.of();

    @BeforeAll
    static void write() throws IOException, InterruptedException {
        Path files = Files.createDirectory(folder.resolve("returns"));
        for (HostileFile file : HostileFileCatalogue.all()) {
            try (OutputStream out = Files.newOutputStream(files.resolve(file.name()))) {
                file.content().write(out);
            }
        }
        try (Stream<Path> good = Files.list(GOOD)) {
            for (Path file : good.toList()) {
                Files.copy(file, files.resolve("2026-10-" + file.getFileName()));
            }
        }
        Path result = folder.resolve("alone.txt");
        assertThat(run("alone", "org.waymark.cli.HostileFileResult", files.toString(), result.toString()))
                .as(said("alone"))
                .isZero();
        alone = Files.readAllLines(result).stream()
                .map(HostileFileResult::parse)
                .collect(Collectors.toMap(HostileFileResult::name, Function.identity()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyHostileFileGetsItsFinding(HostileFile file) {
        HostileFileResult run = alone.get(file.name());
        assertThat(run).isNotNull();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.codes()).contains(file.code());
        assertThat(run.millis()).isLessThan(20_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate --annotate out", "report --format json -o out", "pack --out out"})
    void otherFilesAreReadAndReported(String command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        Path out = folder.resolve(words.get(0) + words.get(1) + "-out");
        words.set(words.size() - 1, out.toString());
        words.addAll(1, List.of(folder.resolve("returns").toString(), "--programme", PROGRAMME.toString()));
        words.add(0, "org.waymark.cli.Main");

        int exit = run(words.get(1), words.toArray(String[]::new));

        assertThat(exit).as(said(words.get(1))).isIn(0, 1);
        assertThat(out).exists();
    }

    @Test
    void hostileFilesDoNotChangeTheAcceptedReturns() throws IOException, InterruptedException {
        String good = CommandRun.in(GOOD.toAbsolutePath(), "validate", ".", "--programme", PROGRAMME.toString())
                .out();
        String files = folder.resolve("returns").toString();

        run("all", "org.waymark.cli.Main", "validate", files, "--programme", PROGRAMME.toString());

        assertThat(accepted(good)).contains(" of 11 returns");
        assertThat(accepted(said("all"))).isEqualTo(accepted(good));
    }

    private static String accepted(String summary) {
        return summary.lines()
                .filter(line -> line.contains("returns are accepted"))
                .findFirst()
                .orElse("nothing is said of it");
    }

    private static List<HostileFile> files() {
        return HostileFileCatalogue.all();
    }

    private static String said(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".said"));
    }

    private static int run(String name, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(BOUNDED);
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.addAll(List.of(command));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".said").toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue();
    }
}
