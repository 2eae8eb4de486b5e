package org.waymark.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Reads files several at a time and gives the results in the order of the file names, so that neither the number of
 * threads nor their luck shows in what is written. The first file that fails for a fault of the tool ends the whole.
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
     * @throws CancellationException when the calling thread is interrupted; its interrupt flag stays set
     */
    public <R> List<R> read(List<InputFile> files, Function<InputFile, R> reader) {
        List<InputFile> ordered = files.stream()
                .sorted(Comparator.comparing(InputFile::name).thenComparing(InputFile::path))
                .toList();
        listener.started(
                ordered.size(),
                ordered.stream().mapToLong(ParallelReading::bytes).sum());
        if (threads == 1 || ordered.size() < 2) {
            return ordered.stream().map(file -> readHere(file, reader)).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, ordered.size()), task -> {
            Thread thread = new Thread(task, "waymark-reader");
            thread.setDaemon(true);
            return thread;
        });
        try {
            return readOn(pool, ordered, reader);
        } finally {
            pool.shutdownNow();
        }
    }

    private <R> R readHere(InputFile file, Function<InputFile, R> reader) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted before reading " + file.name());
        }
        R result = reader.apply(file);
        listener.finished(file, bytes(file));
        return result;
    }

    private <R> List<R> readOn(ExecutorService pool, List<InputFile> ordered, Function<InputFile, R> reader) {
        CompletionService<Done<R>> done = new ExecutorCompletionService<>(pool);
        for (int i = 0; i < ordered.size(); i++) {
            int position = i;
            done.submit(() -> new Done<>(position, reader.apply(ordered.get(position))));
        }
        List<Done<R>> results = new ArrayList<>();
        while (results.size() < ordered.size()) {
            Done<R> next = take(done);
            results.add(next);
            InputFile file = ordered.get(next.position());
            listener.finished(file, bytes(file));
        }
        results.sort(Comparator.comparingInt(Done::position));
        return results.stream().map(Done::result).toList();
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

    private record Done<R>(int position, R result) {}
}
