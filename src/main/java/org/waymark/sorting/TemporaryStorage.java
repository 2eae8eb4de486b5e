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
 * Where {@link ExternalSorter}s keep their records: some in memory, the rest in one temporary file, which is made when it
 * is first needed. The file is deleted as soon as it is open, where the system allows it, so that its space is freed when
 * the process ends, however it ends. Several threads may use it.
 */
public final class TemporaryStorage {

    /** How many records all sorters together may keep in memory after their end. */
    private static final int MOST_HELD = 50_000;

    private final AtomicInteger held = new AtomicInteger();
    private final int mostHeld;
    private @Nullable FileChannel file;
    private long end;

    public TemporaryStorage() {
        this(MOST_HELD);
    }

    /** Makes a storage that keeps another number of records in memory. */
    TemporaryStorage(int mostHeld) {
        this.mostHeld = mostHeld;
    }

    /** Whether this many more records may stay in memory. If so, they count from now on. */
    boolean mayHold(int records) {
        if (held.addAndGet(records) <= mostHeld) {
            return true;
        }
        held.addAndGet(-records);
        return false;
    }

    /** Writes bytes at the end of the file and returns where they begin. */
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

    /** Reads bytes of the file, from a place on, into a part of an array. */
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
