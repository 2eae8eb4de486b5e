package org.waymark.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A stream to a file whose faults are {@link WriteException}s. It remembers the first, so that a library that drops it
 * does not make a truncated file look whole.
 */
final class WritingStream extends OutputStream {

    private final Path target;
    private final OutputStream disk;
    private @Nullable WriteException fault;

    /** @param target how messages name the file */
    WritingStream(Path target, OutputStream disk) {
        this.target = target;
        this.disk = disk;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            disk.write(bytes, offset, length);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            WriteException noted = new WriteException(target, e);
            fault = fault == null ? noted : fault;
            throw noted;
        }
    }

    @Override
    public void flush() throws IOException {
        disk.flush();
    }

    /** @throws WriteException when a write has failed before */
    void requireSound() throws WriteException {
        if (fault != null) {
            throw fault;
        }
    }
}
