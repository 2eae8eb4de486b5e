package org.waymark.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A stream to a file that reports faults as {@link WriteException}s. It keeps the first fault, so that a truncated file
 * is noticed even when a library ignores the exception. Not safe for use by several threads.
 */
public final class WritingStream extends OutputStream {

    private final Path target;
    private final OutputStream disk;
    private @Nullable WriteException fault;

    /**
     * Creates a stream that does not close the stream below it.
     *
     * @param target the file that messages name
     * @param disk receives the bytes
     */
    public WritingStream(Path target, OutputStream disk) {
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

    /**
     * Checks that all bytes were written.
     *
     * @throws WriteException when a write failed earlier
     */
    void requireComplete() throws WriteException {
        if (fault != null) {
            throw fault;
        }
    }
}
