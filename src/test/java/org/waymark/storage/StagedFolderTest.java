package org.waymark.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFolderTest {

    @TempDir
    private Path folder;

    @Test
    void newFolderContainsItsFilesOnly() throws IOException {
        Path target = folder.resolve("above/back");
        try (StagedFolder staged = StagedFolder.in(target)) {
            staged.add("a.txt", text("a"));
            staged.add("AB/b.txt", text("b"));
            assertThat(target).doesNotExist();
            staged.place();
        }

        assertThat(tree())
                .containsExactly("above", "above/back", "above/back/AB", "above/back/AB/b.txt", "above/back/a.txt");
    }

    @Test
    void filesAreAddedAndReplaceThoseOfTheSameName() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old and longer");
        Files.writeString(folder.resolve("kept.txt"), "kept");
        try (StagedFolder staged = StagedFolder.in(folder)) {
            staged.add("a.txt", text("new"));
            staged.place();
        }

        assertThat(tree()).containsExactly("a.txt", "kept.txt");
        assertThat(folder.resolve("a.txt")).hasContent("new");
    }

    @Test
    void emptyFolderIsAddedAndAFileAddedTwiceHasItsLastContent() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        try (StagedFolder staged = StagedFolder.in(folder)) {
            staged.addFolder("returns");
            staged.add("a.txt", text("draft"));
            staged.add("a.txt", text("new"));
            assertThat(staged.path("a.txt")).hasContent("new");
            assertThat(staged.existing()).containsExactly("a.txt");
            staged.place();
        }

        assertThat(tree()).containsExactly("a.txt", "returns");
        assertThat(folder.resolve("a.txt")).hasContent("new");
    }

    @Test
    void failedWriteLeavesEverythingUnchanged() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");

        assertThatThrownBy(() -> {
                    try (StagedFolder staged = StagedFolder.in(folder)) {
                        staged.add("a.txt", text("new"));
                        staged.add("b.txt", out -> {
                            throw new IOException("full");
                        });
                        staged.place();
                    }
                })
                .hasMessage("full");

        assertThat(tree()).containsExactly("a.txt");
        assertThat(folder.resolve("a.txt")).hasContent("old");
    }

    @Test
    void failedMoveIsUndone() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        Files.writeString(folder.resolve("sub"), "a file where a folder is needed");
        try (StagedFolder staged = StagedFolder.in(folder)) {
            staged.add("a.txt", text("new"));
            staged.add("b.txt", text("new"));
            staged.add("new/c.txt", text("new"));
            staged.add("sub/d.txt", text("new"));

            assertThatThrownBy(staged::place)
                    .isInstanceOf(WriteException.class)
                    .hasMessageStartingWith("The file " + folder.getFileName() + " in " + folder.getParent())
                    .hasMessageContaining("cannot be written: there is a file where a folder is needed");
        }

        assertThat(tree()).containsExactly("a.txt", "sub");
        assertThat(folder.resolve("a.txt")).hasContent("old");
    }

    @Test
    void leftoversOfAKilledRunAreRemoved() throws IOException {
        Path stage = Files.createDirectory(folder.resolve(".back.0123456789abcdef.part"));
        Files.writeString(stage.resolve("lock"), "");
        Files.writeString(stage.resolve("half"), "half");

        try (StagedFolder staged = StagedFolder.in(folder.resolve("back"))) {
            staged.add("a.txt", text("a"));
            staged.place();
        }

        assertThat(tree()).containsExactly("back", "back/a.txt");
    }

    @Test
    void folderOfAnotherRunningProcessStays() throws IOException {
        try (StagedFolder other = StagedFolder.in(folder.resolve("back"))) {
            other.add("other.txt", text("other"));
            try (StagedFolder staged = StagedFolder.in(folder.resolve("back"))) {
                staged.add("a.txt", text("a"));
                staged.place();
            }
            other.place();
        }

        assertThat(tree()).containsExactly("back", "back/a.txt", "back/other.txt");
    }

    @Test
    void onlyOwnerAndGroupCanRead() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (StagedFolder staged = StagedFolder.in(folder.resolve("back"))) {
            staged.add("AB/a.txt", text("a"));
            staged.place();
        }
        AtomicFile.write(folder.resolve("report.html"), text("report"));

        for (String path : List.of("back", "back/AB", "back/AB/a.txt", "report.html")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path))))
                    .as(path)
                    .endsWith("---");
        }
    }

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
