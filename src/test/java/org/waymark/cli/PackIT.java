package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pack.content.PackInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The state of a pack after its process is killed or interrupted, runs twice, or fills the disk. */
@DisabledOnOs(OS.WINDOWS)
class PackIT {

    private static final String RETURNS =
            Path.of("samples/returns").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @TempDir
    private Path beside;

    @Test
    void killedRunKeepsTheOldPack() throws Exception {
        pack("--as-of", "2026-11-23");
        Map<String, String> old = digests();

        for (int files = 0; files < 12; files += 4) {
            Process process = start(command(RETURNS, "--replace", "--as-of", "2027-01-01"));
            untilWritten(process, files);
            process.destroyForcibly().waitFor();

            assertThat(digests()).isEqualTo(old);
            assertThat(digests()).isEqualTo(promised());
        }

        assertThat(pack("--replace", "--as-of", "2027-01-01")).isEqualTo(1);
        assertThat(digests()).isEqualTo(promised()).isNotEqualTo(old);
        assertThat(names()).containsExactly("oct");
    }

    @Test
    void killedFirstRunLeavesNoPack() throws Exception {
        Process process = start(command(RETURNS));
        untilWritten(process, 1);
        process.destroyForcibly().waitFor();

        assertThat(folder.resolve("oct")).doesNotExist();
        assertThat(pack()).isEqualTo(1);
        assertThat(names()).containsExactly("oct");
    }

    @Test
    void interruptLeavesNothingAndPrintsNothing() throws Exception {
        Process process = start(InterruptSignals.heardBy(command(RETURNS)));
        untilWritten(process, 1);
        InterruptSignals.send(process);

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(names()).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void concurrentRunsDoNotCollide() throws Exception {
        Process first = start(command("-"));
        until(first, () -> Files.exists(folder.resolve(".oct.lock")));

        assertThat(pack()).isEqualTo(2);
        assertThat(said())
                .startsWith("waymark: Another run is writing the pack ")
                .hasLineCount(1);

        try (OutputStream in = first.getOutputStream()) {
            Files.copy(Path.of("samples/returns/2026-10/return-XF06-2026_10.tsv"), in);
        }
        assertThat(first.waitFor()).isEqualTo(1);
        assertThat(digests()).isEqualTo(promised());
        assertThat(names()).containsExactly("oct");
    }

    @Test
    void fullDiskIsReportedInOneSentence() throws Exception {
        pack();
        Map<String, String> old = digests();
        String words = String.join("' '", command(RETURNS, "--replace", "--as-of", "2027-01-01"));

        Process process = start(List.of("sh", "-c", "ulimit -f 40; exec '" + words + "'"));

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said()).startsWith("waymark: The pack cannot be written to ").hasLineCount(1);
        assertThat(digests()).isEqualTo(old);
        assertThat(names()).containsExactly("oct");
    }

    @Test
    void unwritableFolderIsReportedInOneSentence() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        List<String> words = command(RETURNS);
        words.set(words.indexOf("-o") + 1, "/proc/waymark/oct");

        assertThat(start(words).waitFor()).isEqualTo(2);
        assertThat(said())
                .startsWith("waymark: The pack cannot be written to \"/proc/waymark/oct\": ")
                .hasLineCount(1);
    }

    @Test
    void documentedScriptRuns() throws Exception {
        Path home = Files.createDirectories(folder.resolve("srv"));
        copy(Path.of(RETURNS), home.resolve("returns"));
        Files.copy(Path.of("samples/waymark.yaml"), home.resolve("waymark.yaml"));
        Files.copy(Path.of("samples/footprints.csv"), home.resolve("footprints.csv"));
        List<String> java = command(RETURNS).subList(0, command(RETURNS).indexOf("pack"));
        Path waymark = Files.writeString(
                folder.resolve("waymark"), "#!/bin/sh\nexec '" + String.join("' '", java) + "' \"$@\"\n");
        Files.setPosixFilePermissions(waymark, PosixFilePermissions.fromString("rwx------"));
        String script = Files.readString(Path.of("docs/cron.md"))
                .replaceAll("(?s).*?```sh\n(.*?)```.*", "$1")
                .replace("/srv/leadership", home.toString())
                .replace("/opt/waymark/bin/waymark", waymark.toString());
        List<String> words = List.of(
                "sh",
                Files.writeString(folder.resolve("monthly-pack.sh"), script).toString(),
                "2026-10");

        assertThat(start(words).waitFor()).isEqualTo(1);
        assertThat(said())
                .startsWith("The returns for October 2026 have problems: ")
                .hasLineCount(1);
        assertThat(start(words).waitFor()).isEqualTo(1);
        assertThat(home.resolve("packs/2026-10/manifest.json")).exists();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    private int pack(String... more) throws Exception {
        return start(command(RETURNS, more)).waitFor();
    }

    private List<String> command(String returns, String... more) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                classPath,
                "org.waymark.cli.Main",
                "pack",
                returns,
                "-q",
                "--programme",
                Path.of("samples/waymark.yaml").toAbsolutePath().toString(),
                "-o",
                folder.resolve("oct").toString()));
        words.addAll(List.of(more));
        return words;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors().toFile())
                .start();
    }

    /** Waits until the pack's draft has so many files and folders. */
    private void untilWritten(Process process, int entries) throws IOException, InterruptedException {
        Path part = folder.resolve(".oct.part");
        until(process, () -> count(part) >= entries);
    }

    private static void until(Process process, Look look) throws IOException, InterruptedException {
        while (!look.sees()) {
            if (process.waitFor(1, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("it ended too early, with " + process.exitValue());
            }
        }
    }

    private interface Look {
        boolean sees() throws IOException;
    }

    /** The number of files and folders below a folder; -1 when it does not exist. */
    private static long count(Path path) throws IOException {
        if (!Files.exists(path)) {
            return -1;
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.count() - 1;
        } catch (UncheckedIOException e) {
            return count(path);
        }
    }

    private Path errors() {
        return beside.resolve("errors.txt");
    }

    private String said() throws IOException {
        return Files.readString(errors());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    /** The digests of the pack's files, except the manifest. */
    private Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Path pack = folder.resolve("oct");
        try (Stream<Path> all = Files.walk(pack)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = pack.relativize(file).toString();
                digests.put(name, PackInput.of(name, file).sha256());
            }
        }
        digests.remove("manifest.json");
        return digests;
    }

    /** The digests that the manifest lists. */
    private Map<String, String> promised() throws IOException {
        Map<String, String> promised = new TreeMap<>();
        for (JsonNode each : JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("oct/manifest.json")))
                .get("outputs")) {
            promised.put(each.get("path").asString(), each.get("sha256").asString());
        }
        return promised;
    }
}
