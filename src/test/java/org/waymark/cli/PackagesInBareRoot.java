package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The packages with their own Java, in the smallest Debian system: a folder made by {@code debootstrap}, entered with
 * {@code chroot}, in which there is no Java. It needs Linux, root and {@code debootstrap}, and fails without them. The JVM finds
 * its libraries through {@code /proc}.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PackagesInBareRoot {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path ROOT = TARGET.resolve("bare-root");
    private static final Set<Path> KERNEL = Set.of(ROOT.resolve("proc"), ROOT.resolve("sys"), ROOT.resolve("dev"));

    @BeforeAll
    static void makeRoot() throws Exception {
        if (!Files.exists(ROOT.resolve("root"))) {
            outside("debootstrap", "--variant=minbase", "bookworm", ROOT.toString());
        }
        outside("mount", "-t", "proc", "proc", ROOT.resolve("proc").toString());
        outside("rm", "-rf", ROOT.resolve("root/samples").toString());
        outside("cp", "-R", "samples", ROOT.resolve("root/samples").toString());
        assertThat(inside("command -v java || echo none")).isEqualTo("none\n");
    }

    @AfterAll
    static void unmount() throws Exception {
        outside("umount", ROOT.resolve("proc").toString());
    }

    @Test
    void debianPackageRunsAndLeavesNothingBehind() throws Exception {
        Set<Path> before = files();
        outside(
                "cp",
                built("waymark_", ".deb").toString(),
                ROOT.resolve("root/waymark.deb").toString());

        inside("dpkg -i /root/waymark.deb");

        assertThat(inside("cd / && waymark --version")).startsWith("waymark ");
        assertThat(inside("waymark report /root/samples/returns --format text --fail-on never"))
                .contains("Feeling", "Being");
        assertThat(inside("waymark pack /root/samples/returns -o /root/pack --fail-on never -q; ls /root/pack"))
                .contains("board-report.docx", "board-slides.pptx", "progress.xlsx");
        assertThat(ROOT.resolve("usr/share/man/man1/waymark.1.gz")).isRegularFile();
        assertThat(ROOT.resolve("usr/share/bash-completion/completions/waymark"))
                .content()
                .contains("complete -o");
        assertThat(ROOT.resolve("usr/share/zsh/vendor-completions/_waymark"))
                .content()
                .startsWith("#compdef waymark");
        assertThat(ROOT.resolve("usr/share/fish/vendor_completions.d/waymark.fish"))
                .content()
                .contains("complete -c waymark");
        assertThat(sourcesOfClasses("waymark")).contains("shared objects file");

        inside("dpkg --purge waymark && rm -rf /root/waymark.deb /root/pack");
        Set<Path> after = files();
        assertThat(after)
                .filteredOn(file -> !before.contains(file))
                .as("left behind")
                .isEmpty();
        assertThat(before)
                .filteredOn(file -> !after.contains(file))
                .as("removed too")
                .isEmpty();
    }

    @Test
    void unpackedFolderRunsAndMakesItsArchiveInTheCacheFolder() throws Exception {
        outside(
                "rm",
                "-rf",
                ROOT.resolve("opt/waymark").toString(),
                ROOT.resolve("root/.cache").toString());
        Files.createDirectory(ROOT.resolve("opt/waymark"));
        outside("tar", "-xzf", built("waymark-", ".tar.gz").toString(), "-C", ROOT.resolve("opt/waymark") + "");
        String launcher = "/opt/waymark/*/bin/waymark";

        assertThat(inside("CI=1 " + launcher + " --version")).startsWith("waymark ");
        assertThat(ROOT.resolve("root/.cache")).doesNotExist();
        assertThat(inside(launcher + " --version")).startsWith("waymark ");

        Path cache = ROOT.resolve("root/.cache/waymark");
        boolean made = false;
        for (int tries = 0; tries < 240 && !made; tries++) {
            Thread.sleep(500);
            try (Stream<Path> files = Files.list(cache)) {
                List<String> names =
                        files.map(file -> file.getFileName().toString()).toList();
                made = names.size() == 1 && names.get(0).matches("\\d+\\.(jsa|aot)");
            }
        }
        assertThat(made).as("one archive in the cache folder, and nothing else").isTrue();
        assertThat(sourcesOfClasses(launcher)).contains("shared objects file");

        outside(
                "rm",
                "-rf",
                ROOT.resolve("opt/waymark").toString(),
                ROOT.resolve("root/.cache").toString());
    }

    /** Where a start takes its own classes from, as the JVM logs it. */
    private static String sourcesOfClasses(String launcher) throws Exception {
        inside("WAYMARK_OPTS=-Xlog:class+load:file=/root/classes::filecount=0 " + launcher
                + " status /root/samples/returns");
        return inside("grep 'org.waymark.cli.StatusCommand ' /root/classes && rm /root/classes");
    }

    private static Path built(String start, String end) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.toString().endsWith(end))
                    .findAny()
                    .orElseThrow(() -> new AssertionError("No " + start + "..." + end
                            + " in target; run with -Pdist, on the platform of the package."));
        }
    }

    /** Every path in the root but those of the kernel, and of dpkg's own records, which keep copies of what they were. */
    private static Set<Path> files() throws IOException {
        Set<Path> found = new TreeSet<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                found.add(folder);
                return KERNEL.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!file.startsWith(ROOT.resolve("var/lib/dpkg")) && !file.startsWith(ROOT.resolve("var/log"))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static String inside(String line) throws Exception {
        List<String> command = new ArrayList<>(List.of("chroot", ROOT.toString(), "env", "-i", "HOME=/root"));
        command.addAll(List.of("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "sh", "-c", line));
        return outside(command.toArray(String[]::new));
    }

    private static String outside(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as("%s: %s", String.join(" ", command), said)
                .isZero();
        return said;
    }
}
