package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged distribution as a real process; the rest of the command line is tested without one. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path HOME = Path.of("target/waymark").toAbsolutePath();
    private static final String QUICK = "-XX:TieredStopAtLevel=1 ";
    private static final String RETURN = """
        footprint_code,period,milestone_id,title
        E54000005,2026-10,M-001,Café referrals
        """;

    @TempDir
    private Path folder;

    private Path launcher = HOME.resolve("bin/waymark");

    @BeforeEach
    void writeReturn() throws IOException {
        Files.writeString(folder.resolve("réturn.csv"), RETURN);
    }

    @Test
    void dataGoesToStandardOutputOnly() {
        CommandRun run = run(Map.of(), "rules");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("WM-C01");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findingsGiveExitCodeOne() {
        CommandRun run = run(Map.of(), "validate", "réturn.csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("WM-S01");
    }

    @Test
    void usageErrorGivesExitCodeTwoAndAMessage() {
        CommandRun run = run(Map.of(), "validate", "missing.csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("missing.csv");
    }

    @Test
    void fullDiskGivesExitCodeTwo() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));

        CommandRun run = shell("'%s' rules > /dev/full".formatted(launcher), Map.of());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("waymark: ").doesNotContain("\tat ");
    }

    @Test
    void closedPipeIsSilent() {
        CommandRun run = shell("'%s' rules --format json | head -c 1".formatted(launcher), Map.of());

        assertThat(run).isEqualTo(new CommandRun(0, "[", ""));
    }

    @Test
    void interruptGivesExitCode130() throws Exception {
        Process process = builder(InterruptSignals.heardBy(List.of(launcher.toString(), "validate", "-")), Map.of())
                .start();

        boolean ended = false;
        for (int tries = 0; tries < 60 && !ended; tries++) {
            InterruptSignals.send(process);
            ended = process.waitFor(500, TimeUnit.MILLISECONDS);
        }

        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
    }

    @Test
    void outputAndFileNamesUseUtf8InThePlainLocale() {
        CommandRun run = run(Map.of("LC_ALL", "C"), "validate", "réturn.csv");

        assertThat(run.out()).startsWith("réturn.csv").contains("✗");
    }

    @Test
    void pipeGetsNoColourUnlessForced() {
        assertThat(run(Map.of(), "validate", "réturn.csv").out()).doesNotContain("\u001b");
        assertThat(run(Map.of("CLICOLOR_FORCE", "1"), "validate", "réturn.csv").out())
                .contains("\u001b");
        assertThat(run(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), "validate", "réturn.csv")
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void launcherRunsThroughSymbolicLinks() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Files.createSymbolicLink(first, launcher);
        Files.createSymbolicLink(second, Path.of("first"));
        launcher = second;

        CommandRun run = run(Map.of(), "--version");

        Files.delete(second);
        Files.delete(first);
        assertThat(run.out()).startsWith("waymark ");
    }

    @Test
    void copyInAFolderWithSpacesRunsWithoutWarnings() throws IOException {
        Path copy = folder.resolve("a folder with spaces & more");
        copyTree(HOME, copy);
        launcher = copy.resolve("bin/waymark");

        CommandRun run = run(Map.of(), "--version");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("waymark ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void everyInstalledJavaRunsItWithoutWarnings() throws IOException {
        Path javas = Path.of("/usr/lib/jvm");
        Assumptions.assumeTrue(Files.isDirectory(javas));
        try (Stream<Path> homes = Files.list(javas)) {
            assertThat(homes.filter(home -> Files.isExecutable(home.resolve("bin/java"))))
                    .allSatisfy(home -> {
                        CommandRun run = run(Map.of("JAVA_HOME", home.toString()), "rules");
                        assertThat(run.exit()).isZero();
                        assertThat(run.err()).isEmpty();
                        assertThat(run.out()).startsWith("WM-F01");
                    });
        }
    }

    @Test
    void firstStartMakesAnArchiveInTheBackgroundAndLaterStartsUseIt() throws Exception {
        Path javas = Path.of("/usr/lib/jvm");
        Assumptions.assumeTrue(Files.isDirectory(javas));
        List<Path> homes;
        try (Stream<Path> found = Files.list(javas)) {
            homes = found.filter(home -> !Files.isSymbolicLink(home) && Files.isExecutable(home.resolve("bin/java")))
                    .toList();
        }
        for (Path java : homes) {
            Path caches = Files.createDirectory(folder.resolve("cache of " + java.getFileName()));
            Map<String, String> environment = Map.of(
                    "JAVA_HOME", java.toString(), "XDG_CACHE_HOME", caches.toString(), "WAYMARK_ARCHIVE", "", "CI", "");

            CommandRun first = run(environment, "rules");
            assertThat(first.exit()).isZero();
            assertThat(first.err()).isEmpty();
            awaitOneFile(caches.resolve("waymark"));

            Path log = folder.resolve("classes.log");
            Map<String, String> logged = new HashMap<>(environment);
            logged.put("WAYMARK_OPTS", "-Xlog:class+load:file=" + log);
            assertThat(run(logged, "rules")).isEqualTo(first);
            assertThat(log).content().contains("org.waymark.cli.RulesCommand source: shared objects file");
        }
    }

    @Test
    void noArchiveIsMadeInAPipelineOrIfSwitchedOff() throws IOException {
        assertThat(run(Map.of("XDG_CACHE_HOME", folder.toString(), "WAYMARK_ARCHIVE", "", "CI", "true"), "rules")
                        .exit())
                .isZero();
        assertThat(run(Map.of("XDG_CACHE_HOME", folder.toString(), "CI", ""), "rules")
                        .exit())
                .isZero();

        assertThat(folder.resolve("waymark")).doesNotExist();
    }

    /** Waits until an archive is made and what it was made from is removed. It is made at the lowest priority, so give it five minutes. */
    private static void awaitOneFile(Path cache) throws IOException, InterruptedException {
        List<String> names = List.of();
        for (int tries = 0;
                tries < 1_500 && !(names.size() == 1 && names.get(0).matches("\\d+\\.(jsa|aot)"));
                tries++) {
            Thread.sleep(200);
            try (Stream<Path> files = Files.list(cache)) {
                names = files.map(file -> file.getFileName().toString()).toList();
            }
        }
        assertThat(names).singleElement().asString().matches("\\d+\\.(jsa|aot)");
    }

    @Test
    void wrongJavaHomeIsReportedInOneSentence() {
        assertThat(run(Map.of("JAVA_HOME", "/nowhere"), "--version"))
                .isEqualTo(new CommandRun(
                        3,
                        "",
                        "waymark: JAVA_HOME is /nowhere, but there is no bin/java in it; set it to a Java of version"
                                + " 17 or newer.\n"));
    }

    @Test
    void oldJavaIsReportedInOneSentence() throws IOException {
        Path old = Files.createDirectories(folder.resolve("jdk8/bin")).getParent();
        Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Old\"\nJAVA_VERSION=\"1.8.0_392\"\n");
        Files.createFile(old.resolve("bin/java")).toFile().setExecutable(true);

        CommandRun run = run(Map.of("JAVA_HOME", old.toString()), "--version");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).startsWith("waymark: Java 1.8.0_392 at ").hasLineCount(1);
    }

    @Test
    void javaOptionsArePassedOn() {
        CommandRun run = run(Map.of("WAYMARK_OPTS", "-Xmx64m -XshowSettings:vm"), "--version");

        assertThat(run.err()).contains("Max. Heap Size: 64.00M");
    }

    @Test
    void onlyTheQuickCompilerRunsUnlessThereIsMuchToRead() throws IOException {
        Path small = Files.createDirectory(folder.resolve("small returns"));
        Files.writeString(small.resolve("E54000005.csv"), RETURN);
        Path large = Files.createDirectory(folder.resolve("large returns"));
        byte[] bytes = new byte[13 << 20];
        new Random(1).nextBytes(bytes);
        Files.write(large.resolve("notes.txt"), bytes);

        assertThat(flags("--version")).contains(QUICK);
        assertThat(flags("validate", "small returns")).contains(QUICK);
        assertThat(flags("validate", "small returns", "-o", "large returns")).contains(QUICK);
        assertThat(flags("validate", "small returns", "--output=large returns")).contains(QUICK);
        assertThat(flags("validate", "large returns")).doesNotContain(QUICK);
        assertThat(flags("validate", "small returns", "--previous", "large returns"))
                .doesNotContain(QUICK);
        assertThat(flags("validate", "small returns", "--previous=large returns"))
                .doesNotContain(QUICK);
        assertThat(flags("validate", "-")).doesNotContain(QUICK);
    }

    /** What the JVM prints about the flags that it was started with. */
    private String flags(String... args) {
        return run(Map.of("WAYMARK_OPTS", "-XX:+PrintCommandLineFlags"), args)
                .out()
                .lines()
                .findFirst()
                .orElse("");
    }

    private CommandRun run(Map<String, String> environment, String... args) {
        return finish(builder(
                Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toList(), environment));
    }

    private CommandRun shell(String line, Map<String, String> environment) {
        return finish(builder(List.of("sh", "-c", line), environment));
    }

    private ProcessBuilder builder(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        for (String name : List.of("NO_COLOR", "CLICOLOR_FORCE", "COLUMNS", "WAYMARK_OPTS", "JAVA_TOOL_OPTIONS")) {
            builder.environment().remove(name);
        }
        builder.environment().putAll(environment);
        return builder;
    }

    private CommandRun finish(ProcessBuilder builder) {
        try {
            Path err = folder.resolve("err.log");
            Process process = builder.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out;
            try (InputStream stream = process.getInputStream()) {
                out = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            return new CommandRun(process.waitFor(), out, Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
