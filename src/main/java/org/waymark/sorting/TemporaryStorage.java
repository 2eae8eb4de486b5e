package org.waymark.sorting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The storage that {@link ExternalSorter}s share: one temporary file, and a limit on the records that stay in memory. The
 * file is created when it is first needed, and deleted as soon as it is open if the system allows it; its space is then
 * free when the process ends for any reason. Faults of the file are {@link UncheckedIOException}s, and an interrupt is a
 * {@link CancellationException}. Several threads may use it.
 */
public final class TemporaryStorage {

    /** The number of records that all ended sorters together may keep in memory. */
    private static final int LIMIT = 50_000;

    private final AtomicInteger reserved = new AtomicInteger();
    private final int limit;
    private @Nullable FileChannel file;
    private long end;

    /** Creates a storage without a file. */
    public TemporaryStorage() {
        this(LIMIT);
    }

    /** Creates a storage with another limit, for tests. */
    TemporaryStorage(int limit) {
        this.limit = limit;
    }

    /** Reserves memory for a number of records; returns false if the limit does not allow it. */
    boolean reserve(int records) {
        if (reserved.addAndGet(records) <= limit) {
            return true;
        }
        reserved.addAndGet(-records);
        return false;
    }

    /** Writes bytes at the end of the file and returns their position. */
    long append(byte[] bytes, int length) {
        try {
            FileChannel channel;
            long start;
            synchronized (this) {
                channel = open();
                start = end;
                end += length;
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
            while (rest.hasRemaining()) {
                channel.write(rest, start + rest.position());
            }
            return start;
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    /** Reads bytes at a position of the file into a part of an array. */
    void read(long place, byte[] bytes, int from, int length) {
        try {
            FileChannel channel;
            synchronized (this) {
                channel = open();
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
            while (rest.hasRemaining()) {
                if (channel.read(rest, place + rest.position() - from) < 0) {
                    throw new IOException("it is truncated");
                }
            }
        } catch (IOException e) {
            throw failed("read", e);
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = file;
        if (open == null) {
            Path path = Files.createTempFile("waymark-", ".tmp");
            open = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }

    private static RuntimeException failed(String done, IOException e) {
        if (e instanceof ClosedByInterruptException) {
            CancellationException cancelled = new CancellationException("interrupted while findings were " + done);
            cancelled.initCause(e);
            return cancelled;
        }
        return new UncheckedIOException(new IOException(
                "the temporary file for many findings cannot be " + done + " (" + e.getMessage()
                        + "); make room in the folder for temporary files, or name another one with"
                        + " WAYMARK_OPTS=-Djava.io.tmpdir=FOLDER",
                e));
    }
}
