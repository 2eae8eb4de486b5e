package org.waymark.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShutdownTaskTest {

    @TempDir
    private Path folder;

    /** A process that ends with three tasks: one that fails, one that was withdrawn, and one that is due. */
    static final class Ending {

        private Ending() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[0]);
            ShutdownTask.register(() -> {
                throw new IOException("must not be shown");
            });
            ShutdownTask.register(() -> {
                throw new IllegalStateException("must not be shown");
            });
            ShutdownTask.register(() -> Files.createFile(folder.resolve("withdrawn")))
                    .close();
            ShutdownTask.register(() -> Files.createFile(folder.resolve("due")));
        }
    }

    @Test
    void taskRunsAtShutdownAndFailsSilently() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Ending.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said).isEmpty();
        assertThat(folder.resolve("due")).exists();
        assertThat(folder.resolve("withdrawn")).doesNotExist();
    }
}
