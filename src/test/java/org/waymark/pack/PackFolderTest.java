package org.waymark.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pack.content.PackException;

class PackFolderTest {

    @TempDir
    private Path above;

    private Path target = Path.of("");

    @BeforeEach
    void nameTarget() {
        target = above.resolve("october");
    }

    @Test
    void packAppearsOnlyWhenPublished() throws IOException {
        try (PackFolder folder = claim(false)) {
            write(folder, "data/new.csv");
            assertThat(target).doesNotExist();
            folder.place();
            assertThat(target.resolve("data/new.csv")).exists();
        }
        assertThat(names()).containsExactly("october");
    }

    @Test
    void unpublishedPackIsRemovedWithItsNewFolders() throws IOException {
        target = above.resolve("packs/2026/october");
        try (PackFolder folder = claim(false)) {
            write(folder, "data/new.csv");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void packIsReplacedAsAWhole() throws IOException {
        oldPackAt(target);

        try (PackFolder folder = claim(true)) {
            write(folder, "new.csv");
            folder.place();
        }

        assertThat(names(target)).containsExactly("new.csv");
        assertThat(names()).containsExactly("october");
    }

    @Test
    void oldPackStaysWhenTheNewOneIsNotPublished() throws IOException {
        oldPackAt(target);

        try (PackFolder folder = claim(true)) {
            write(folder, "new.csv");
        }

        assertThat(names(target)).containsExactly("manifest.json");
        assertThat(names()).containsExactly("october");
    }

    @Test
    void oldPackStaysWhenTheNewOneCannotBeMoved() throws IOException {
        oldPackAt(target);

        try (PackFolder folder = claim(true)) {
            write(folder, "new.csv");
            Path part = above.resolve(".october.part");
            Files.delete(part.resolve("new.csv"));
            Files.delete(part);
            assertThatThrownBy(folder::place).isInstanceOf(IOException.class);
        }

        assertThat(names(target)).containsExactly("manifest.json");
        assertThat(names()).containsExactly("october");
    }

    @Test
    void existingPackNeedsTheReplaceOption() throws IOException {
        oldPackAt(target);

        assertThatThrownBy(() -> claim(false))
                .isInstanceOf(PackException.class)
                .hasMessage("\"out/october\" already exists; add --replace to replace it with the new pack, or name"
                        + " another folder.");
        assertThat(names()).containsExactly("october");
    }

    @Test
    void folderThatIsNotAPackIsNeverReplaced() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("thesis.docx"), "the only copy");

        assertThatThrownBy(() -> claim(true)).isInstanceOf(PackException.class).hasMessageContaining("manifest.json");
        assertThat(target.resolve("thesis.docx")).exists();
    }

    @Test
    void emptyFolderIsFilled() throws IOException {
        Files.createDirectories(target);

        try (PackFolder folder = claim(false)) {
            write(folder, "new.csv");
            folder.place();
        }

        assertThat(names(target)).containsExactly("new.csv");
        assertThat(names()).containsExactly("october");
    }

    @Test
    void fileOrLinkIsRefused() throws IOException {
        Path file = Files.writeString(above.resolve("file"), "");
        Path link = Files.createSymbolicLink(above.resolve("link"), above);

        assertThatThrownBy(() -> PackFolder.claim("file", file, true)).hasMessageStartingWith("\"file\" is a file");
        assertThatThrownBy(() -> PackFolder.claim("link", link, true)).hasMessageStartingWith("\"link\" is a link");
    }

    @Test
    void concurrentRunsDoNotCollide() throws IOException {
        try (PackFolder folder = claim(false)) {
            assertThatThrownBy(() -> claim(false))
                    .isInstanceOf(PackException.class)
                    .hasMessage("Another run is writing the pack \"out/october\"; wait until it has finished,"
                            + " or name another folder.");
            write(folder, "new.csv");
        }
        claim(false).close();
    }

    @Test
    void nextRunRemovesThePartialPackOfAKilledRun() throws IOException {
        oldPackAt(above.resolve(".october.part"));
        Files.writeString(above.resolve(".october.lock"), "left behind");

        claim(false).close();

        assertThat(names()).isEmpty();
    }

    @Test
    void nextRunRecoversFromAKillBetweenTheRenames() throws IOException {
        oldPackAt(above.resolve(".october.old"));
        oldPackAt(above.resolve(".october.part"));

        assertThatThrownBy(() -> claim(false)).hasMessageContaining("already exists");

        assertThat(names()).containsExactly("october");
        assertThat(names(target)).containsExactly("manifest.json");
    }

    @Test
    void nextRunRecoversFromAKillBeforeTheOldPackIsDeleted() throws IOException {
        oldPackAt(above.resolve(".october.old"));
        oldPackAt(target);
        Files.writeString(target.resolve("new.csv"), "");

        claim(true).close();

        assertThat(names()).containsExactly("october");
        assertThat(names(target)).containsExactly("manifest.json", "new.csv");
    }

    @Test
    void releasedFolderAcceptsNoMoreFiles() {
        PackFolder folder = claim(false);
        folder.close();

        assertThatThrownBy(() -> folder.make("late.csv")).isInstanceOf(CancellationException.class);
        assertThatThrownBy(folder::place).isInstanceOf(CancellationException.class);
    }

    private PackFolder claim(boolean replace) {
        return PackFolder.claim("out/october", target, replace);
    }

    private static void oldPackAt(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("manifest.json"), "{}");
    }

    private static void write(PackFolder folder, String name) throws IOException {
        try (FileChannel channel = folder.make(name)) {
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
        }
    }

    private List<String> names() throws IOException {
        return names(above);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
