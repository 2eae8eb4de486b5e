package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.storage.AtomicFile;
import org.waymark.storage.StagedFolder;
import org.waymark.tools.TinyReturn;

/**
 * Ctrl-C leaves only what was there before. The tests use real processes and signals.
 *
 * <p>A named pipe instead of a return shows when a command starts to read; a file whose writing never ends
 * keeps the command running.
 */
@Tag("slow")
class InterruptTest {

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void someReturns() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")) && InterruptSignals.canBeHeard());
        Files.createDirectories(folder.resolve("work"));
        TinyReturn.writeInto(folder.resolve("work"));
        Files.writeString(folder.resolve("work/old.txt"), "what was there before");
        Process pipe = new ProcessBuilder("mkfifo", folder.resolve("pipe").toString()).start();
        assertThat(pipe.waitFor()).isZero();
    }

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate ../pipe -o old.txt --report json=found.json --report html=found.html",
                "validate ../pipe --annotate back --html back",
                "validate october.csv ../pipe --write-baseline old.txt",
                "report ../pipe -o old.txt --format html",
                "compare october.csv ../pipe -o old.txt --format json",
                "pack october.csv ../pipe -o new",
                "status ../pipe -o old.txt",
                "template --period 2026-11 --previous ../pipe -o new",
                "init new --footprints ../pipe",
            })
    void interruptedReadingLeavesEverythingUnchanged(String command) throws Exception {
        List<String> before = tree();
        Process process = start("org.waymark.cli.Main", command.split(" "));

        CompletableFuture<OutputStream> opened = CompletableFuture.supplyAsync(this::openPipe);
        assertThat(opened).as(command + " reads the pipe").succeedsWithin(60, TimeUnit.SECONDS);
        assertThat(interrupt(process)).isEqualTo(130);
        opened.join().close();

        assertThat(tree()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "folder"})
    void partialOutputIsRemoved(String what) throws Exception {
        List<String> before = tree();
        Process process = start("org.waymark.cli.InterruptTest$PartialWrite", what);

        try (InputStream said = process.getInputStream()) {
            assertThat(said.read()).isEqualTo('.');
            assertThat(tree()).hasSizeGreaterThan(before.size());
            assertThat(interrupt(process)).isEqualTo(130);
        }

        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void processesSucceedWithoutAnInterrupt() throws Exception {
        Process process = start("org.waymark.cli.Main", "rules", "-o", "new.txt");

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(folder.resolve("work/new.txt")).isNotEmptyFile();
    }

    /** Writes for ever: into a file, or into a folder that is being made. */
    static final class PartialWrite {

        private PartialWrite() {}

        public static void main(String[] args) throws Exception {
            if (args[0].equals("file")) {
                AtomicFile.write(Path.of("old.txt"), out -> {
                    out.write(new byte[1 << 20]);
                    goOn();
                });
            }
            try (StagedFolder made = StagedFolder.in(Path.of("new"))) {
                made.add("waymark.yaml", out -> out.write(new byte[100]));
                goOn();
            }
        }

        private static void goOn() {
            System.out.print('.');
            System.out.flush();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Waits until a process opens the pipe for reading. */
    private OutputStream openPipe() {
        try {
            return Files.newOutputStream(folder.resolve("pipe"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(String main, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(InterruptSignals.heardBy(command))
                .directory(folder.resolve("work").toFile())
                .redirectError(folder.resolve("err.log").toFile())
                .start();
        started.add(process);
        return process;
    }

    private static int interrupt(Process process) throws Exception {
        InterruptSignals.send(process);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Every file and folder with its content. */
    private List<String> tree() throws IOException {
        TreeMap<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("work"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String content = Files.isRegularFile(file) ? Arrays.hashCode(Files.readAllBytes(file)) + "" : "";
                tree.put(file.toString(), content);
            }
        }
        return tree.entrySet().stream().map(Object::toString).toList();
    }
}
