package org.waymark.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ScratchFileTest {

    @Test
    void onlyTheOwnerCanReadTheFile() throws IOException {
        try (ScratchFile scratch = holding("a,b", 100)) {
            Assumptions.assumeTrue(
                    scratch.path().getFileSystem().supportedFileAttributeViews().contains("posix"));

            assertThat(scratch.path()).hasContent("a,b");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(scratch.path())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theFileHasNoNameWhileItIsUsedSoThatAKilledProcessLeavesNone() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
        Set<Path> before = copies();

        try (ScratchFile scratch = holding("a,b", 100)) {
            assertThat(copies()).isEqualTo(before);
            assertThat(scratch.path()).hasContent("a,b");
            assertThat(scratch.path()).hasContent("a,b");
        }
    }

    @Test
    void fileIsDeletedOnClose() throws IOException {
        ScratchFile scratch = holding("a,b", 3);

        scratch.close();

        assertThat(scratch.path()).doesNotExist();
    }

    @Test
    void oversizedFileIsRefusedAndDeleted() throws IOException {
        Set<Path> before = copies();

        assertThatThrownBy(() -> holding("a,b\n", 3)).isInstanceOf(ScratchFile.TooLargeException.class);

        assertThat(copies()).isEqualTo(before);
    }

    private static Set<Path> copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".return")).collect(Collectors.toSet());
        }
    }

    private static ScratchFile holding(String text, long most) throws IOException {
        return ScratchFile.copyOf(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
    }
}
