package org.waymark.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class WriteFaultTest {

    @Test
    void writeFaultIsDescribedInPlainWords() {
        assertThat(WriteFault.words(new AccessDeniedException("x"))).isEqualTo("you have no permission");
        assertThat(WriteFault.words(new FileAlreadyExistsException("x")))
                .isEqualTo("there is a file where a folder is needed");
        assertThat(WriteFault.words(new IOException("No space left on device"))).isEqualTo("the disk is full");
        assertThat(WriteFault.words(new FileSystemException("x", null, "Disk quota exceeded")))
                .isEqualTo("the disk is full");
        assertThat(WriteFault.words(new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo("the disk is read-only");
        assertThat(WriteFault.words(new FileSystemException("x"))).isEqualTo("the disk reported an error");
        assertThat(WriteFault.words(new IOException("File too large"))).isEqualTo("File too large");
    }
}
