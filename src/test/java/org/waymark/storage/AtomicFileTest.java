package org.waymark.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void leftoverWithTheSameProcessIdIsNotPartOfTheNextFile() throws IOException {
        Files.writeString(
                folder.resolve(".out.txt." + ProcessHandle.current().pid() + ".part"), "far longer than the new file");

        write("out.txt", "new");

        assertThat(folder.resolve("out.txt")).hasContent("new");
    }

    /** In such a place the file cannot be removed again either, and the second fault must not hide the first. */
    @Test
    void placeWithoutAccessIsAWriteFault() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> write("file/out.txt", "new"))
                .isInstanceOf(WriteException.class)
                .hasMessageContaining("there is a file where a folder is needed");
    }

    @Test
    void leftoversOfKilledRunsAreRemoved() throws IOException {
        Files.writeString(folder.resolve(".out.txt.1.part"), "junk");
        Files.writeString(folder.resolve(".out.txt.0123456789abcdef.part"), "junk");

        write("out.txt", "new");

        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void leftoversOfOtherFilesStay() throws IOException {
        List<String> others = List.of(".out.txt.mine.part", ".out.txt.part", ".out2.txt.1.part", "out.txt.1.part");
        for (String other : others) {
            Files.writeString(folder.resolve(other), "kept");
        }

        write("out.txt", "new");

        assertThat(names()).contains("out.txt").containsAll(others);
    }

    @Test
    void fileOfAnotherRunningProcessStays() throws IOException {
        Path other = folder.resolve(".out.txt.0123456789abcdef.part");
        try (FileChannel channel = FileChannel.open(other, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            write("out.txt", "new");

            assertThat(lock.isValid()).isTrue();
            assertThat(names()).containsExactly(".out.txt.0123456789abcdef.part", "out.txt");
        }
    }

    @Test
    void linkNamedLikeALeftoverIsNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "precious");
        Files.createSymbolicLink(
                folder.resolve(".out.txt." + ProcessHandle.current().pid() + ".part"), victim);

        write("out.txt", "new");

        assertThat(victim).hasContent("precious");
        assertThat(folder.resolve("out.txt")).isRegularFile().hasContent("new");
        assertThat(Files.isSymbolicLink(folder.resolve("out.txt"))).isFalse();
    }

    @Test
    void failedWriteKeepsTheOldFileOnly() throws IOException {
        Path target = Files.writeString(folder.resolve("out.txt"), "old");

        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write('h');
                    throw new IOException("full");
                }))
                .hasMessage("full");

        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("out.txt");
    }

    @Test
    void longestPossibleNameIsWritten() throws IOException {
        String name = "ä".repeat(125) + ".txt";

        write(name, "new");

        assertThat(folder.resolve(name)).hasContent("new");
        assertThat(names()).containsExactly(name);
    }

    private void write(String name, String text) throws IOException {
        AtomicFile.write(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
