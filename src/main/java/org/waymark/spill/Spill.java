package org.waymark.spill;

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
 * Room for the {@link Pile}s of one run: some in memory, the rest in one file, which is made when it is first needed. The
 * file loses its name as soon as it is open, so that the system frees its space when nobody can read it any more or the
 * process ends, in whichever way. Several threads may use it.
 */
public final class Spill {

    /** How many things all ended piles together may keep in memory. */
    private static final int HELD = 50_000;

    private final AtomicInteger held = new AtomicInteger();
    private final int mostHeld;
    private @Nullable Words words;
    private @Nullable FileChannel file;
    private long end;

    public Spill() {
        this(HELD);
    }

    /** @param mostHeld how many things ended piles may keep in memory */
    Spill(int mostHeld) {
        this.mostHeld = mostHeld;
    }

    synchronized Words words() {
        Words made = words == null ? new Words() : words;
        words = made;
        return made;
    }

    /** Whether this many things more may stay in memory; if so they count from now on. */
    boolean mayHold(int things) {
        if (held.addAndGet(things) <= mostHeld) {
            return true;
        }
        held.addAndGet(-things);
        return false;
    }

    /** Puts bytes at the end of the file and says where they begin. */
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

    /** Fills a part of an array with as many of the bytes at a place. */
    void read(long place, byte[] bytes, int from, int length) {
        try {
            FileChannel channel;
            synchronized (this) {
                channel = open();
            }
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, length);
            while (rest.hasRemaining()) {
                if (channel.read(rest, place + rest.position() - from) < 0) {
                    throw new IOException("it ends too early");
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
