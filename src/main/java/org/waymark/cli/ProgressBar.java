package org.waymark.cli;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.InputFile;

/**
 * A progress bar on a terminal, for reading and then for writing. It appears after half a second and is erased at the
 * end. Thread-safe.
 */
final class ProgressBar implements ProgressListener, AutoCloseable {

    private static final long PATIENCE = 500_000_000L;
    private static final int WIDTH = 24;

    private final Console console;
    private final LongSupplier nanos;
    private final long start;
    private int files;
    private int filesRead;
    private long bytes;
    private long bytesRead;
    private int written;
    private int toWrite;
    private int shown;
    private @Nullable ScheduledExecutorService clock;

    /** @param nanos a clock in nanoseconds from any start, such as {@link System#nanoTime()} */
    ProgressBar(Console console, LongSupplier nanos) {
        this.console = console;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /** A bar that is redrawn ten times a second until it is closed. */
    static ProgressBar ticking(Console console) {
        ProgressBar bar = new ProgressBar(console, System::nanoTime);
        bar.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "waymark-bar");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> unused = bar.clock.scheduleAtFixedRate(bar::tick, 100, 100, TimeUnit.MILLISECONDS);
        return bar;
    }

    @Override
    public synchronized void started(int moreFiles, long moreBytes) {
        files += moreFiles;
        bytes += moreBytes;
    }

    @Override
    public synchronized void finished(InputFile file, long size) {
        filesRead++;
        bytesRead += size;
    }

    @Override
    public synchronized void written(int documents, int all) {
        written = Math.max(written, documents);
        toWrite = all;
    }

    /** Draws the current progress. */
    synchronized void tick() {
        if (nanos.getAsLong() - start < PATIENCE || files == 0) {
            return;
        }
        String bar = toWrite == 0
                ? bar(bytesRead, bytes) + String.format(Locale.ROOT, " %d of %d files", filesRead, files)
                : bar(written, toWrite) + String.format(Locale.ROOT, " %d of %d documents", written, toWrite);
        console.tell('\r' + bar + " ".repeat(Math.max(0, shown - bar.length())));
        shown = Math.max(shown, bar.length());
    }

    private static String bar(long done, long all) {
        int full = all == 0 ? 0 : (int) (done * WIDTH / all);
        return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
    }

    @Override
    public synchronized void close() {
        if (clock != null) {
            clock.shutdownNow();
        }
        if (shown > 0) {
            console.tell('\r' + " ".repeat(shown) + '\r');
            shown = 0;
        }
        files = 0;
    }
}
