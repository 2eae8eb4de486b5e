package org.waymark.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads files several at a time and gives the results in the order of the file names, so that neither the number of
 * threads nor their luck shows in what is written. The first file that fails for a fault of the tool ends the whole.
 *
 * <p>A file that takes more stack or memory than there is does not end the whole: its result is that of the fallback.
 * Memory may run out in the thread of a small file because of a large one read beside it. So a file that ran out of
 * memory is read once more when no other file is being read, and only then is it given up.
 */
public final class ParallelReading {

    private final int threads;
    private final ReadingListener listener;

    public ParallelReading(int threads, ReadingListener listener) {
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Reads every file.
     *
     * @param reader reads one file
     * @param fallback gives the result of a file whose reading took more stack or memory than there is
     * @throws CancellationException when the calling thread is interrupted; its interrupt flag stays set
     * @throws OutOfMemoryError when memory runs out because of what is kept of the other files
     */
    public <R> List<R> read(List<InputFile> files, Function<InputFile, R> reader, Function<InputFile, R> fallback) {
        List<InputFile> ordered = files.stream()
                .sorted(Comparator.comparing(InputFile::name).thenComparing(InputFile::path))
                .toList();
        listener.started(
                ordered.size(),
                ordered.stream().mapToLong(ParallelReading::bytes).sum());
        if (threads == 1 || ordered.size() < 2) {
            return ordered.stream()
                    .map(file -> readHere(file, reader, fallback))
                    .toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, ordered.size()), task -> {
            Thread thread = new Thread(task, "waymark-reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return readOn(pool, ordered, reader, fallback);
        } finally {
            pool.shutdownNow();
        }
    }

    private <R> R readHere(InputFile file, Function<InputFile, R> reader, Function<InputFile, R> fallback) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted before reading " + file.name());
        }
        R result = attempt(file, reader, fallback);
        if (result == null) {
            result = giveUp(file, fallback);
        }
        listener.finished(file, bytes(file));
        return result;
    }

    private <R> List<R> readOn(
            ExecutorService pool,
            List<InputFile> ordered,
            Function<InputFile, R> reader,
            Function<InputFile, R> fallback) {
        CompletionService<Done<R>> done = new ExecutorCompletionService<>(pool);
        for (int i = 0; i < ordered.size(); i++) {
            int position = i;
            done.submit(() -> new Done<>(position, attempt(ordered.get(position), reader, fallback)));
        }
        List<@Nullable R> results = new ArrayList<>(Collections.nCopies(ordered.size(), null));
        for (int i = 0; i < ordered.size(); i++) {
            Done<R> next = take(done);
            if (next.result() != null) {
                results.set(next.position(), next.result());
                InputFile file = ordered.get(next.position());
                listener.finished(file, bytes(file));
            }
        }
        for (int i = 0; i < ordered.size(); i++) {
            if (results.get(i) == null) {
                results.set(i, readHere(ordered.get(i), reader, fallback));
            }
        }
        return results.stream().map(Objects::requireNonNull).toList();
    }

    /** The result of one file; null when memory ran out while it was read. */
    private static <R> @Nullable R attempt(
            InputFile file, Function<InputFile, R> reader, Function<InputFile, R> fallback) {
        try {
            return reader.apply(file);
        } catch (StackOverflowError e) {
            return fallback.apply(file);
        } catch (OutOfMemoryError e) {
            return null;
        }
    }

    /** What was read of the file is garbage now. If memory is still short, the other files need more than there is. */
    private static <R> R giveUp(InputFile file, Function<InputFile, R> fallback) {
        Runtime memory = Runtime.getRuntime();
        memory.gc();
        if (memory.totalMemory() - memory.freeMemory() > memory.maxMemory() / 2) {
            throw new OutOfMemoryError("before reading " + file.name());
        }
        return fallback.apply(file);
    }

    private static <R> Done<R> take(CompletionService<Done<R>> done) {
        try {
            return done.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while reading");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** A size that cannot be had only makes the progress bar less exact; reading the file will tell why. */
    private static long bytes(InputFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            return 0;
        }
    }

    private record Done<R>(int position, @Nullable R result) {}
}
