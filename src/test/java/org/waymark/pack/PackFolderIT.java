package org.waymark.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed between the two renames. It waits at that point, so the test does not depend on timing. */
class PackFolderIT {

    private static final String BETWEEN = "between";

    @TempDir
    private Path above;

    @BeforeEach
    void anOldPackThatIsBeingReplacedWhenTheProcessIsKilled() throws Exception {
        Path old = Files.createDirectories(above.resolve("october"));
        Files.writeString(old.resolve("manifest.json"), "old");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PackFolderIT.class.getName(),
                        old.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo(BETWEEN);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(names()).containsExactly(".october.lock", ".october.old", ".october.part");
    }

    /** The process: prepares a new pack up to the last rename, reports this, and waits. */
    public static void main(String[] target) throws IOException {
        try (PackFolder folder = PackFolder.claim(target[0], Path.of(target[0]), true)) {
            write(folder, "manifest.json");
            folder.place(() -> {
                System.out.println(BETWEEN);
                awaitTheEnd();
            });
        }
    }

    @Test
    void nextRunRestoresTheOldPackWithoutReplace() throws IOException {
        assertThatThrownBy(() -> PackFolder.claim("october", above.resolve("october"), false))
                .hasMessageContaining("already exists");

        assertThat(names()).containsExactly("october");
        assertThat(above.resolve("october/manifest.json")).hasContent("old");
    }

    @Test
    void nextRunReplacesTheOldPack() throws IOException {
        try (PackFolder folder = PackFolder.claim("october", above.resolve("october"), true)) {
            assertThat(above.resolve("october/manifest.json")).hasContent("old");
            write(folder, "manifest.json");
            folder.place();
        }

        assertThat(names()).containsExactly("october");
        assertThat(above.resolve("october/manifest.json")).hasContent("new");
    }

    private static void write(PackFolder folder, String name) throws IOException {
        try (FileChannel channel = folder.make(name)) {
            channel.write(ByteBuffer.wrap("new".getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** Blocks until the parent process ends: the parent never writes to standard input. */
    private static void awaitTheEnd() {
        try {
            int end = System.in.read();
            throw new IllegalStateException("went on with " + end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(above)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
