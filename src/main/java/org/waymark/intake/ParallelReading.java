package org.waymark.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.waymark.parallel.OrderedTasks;

/**
 * Reads several files at the same time and returns the results in the order of the file names. The first fault of the
 * tool ends the reading.
 *
 * <p>A file that takes more stack or memory than available does not end the reading; the fallback gives its result.
 * Memory may run out in the thread of a small file because a large one is read at the same time. A file that ran out of
 * memory is therefore read a second time, alone, before the fallback is used.
 */
public final class ParallelReading {

    private final int threads;
    private final ReadingListener listener;

    /**
     * Creates a reading.
     *
     * @param threads the greatest number of files to read at the same time
     * @param listener receives progress
     */
    public ParallelReading(int threads, ReadingListener listener) {
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Reads every file.
     *
     * @param files in any order
     * @param reader reads one file; called on several threads
     * @param fallback gives the result of a file that takes more stack or memory than available
     * @throws CancellationException when the calling thread is interrupted; its interrupt flag stays set
     * @throws OutOfMemoryError when the results of the other files leave too little memory
     */
    public <R> List<R> read(List<InputFile> files, Function<InputFile, R> reader, Function<InputFile, R> fallback) {
        List<InputFile> ordered = files.stream()
                .sorted(Comparator.comparing(InputFile::name).thenComparing(InputFile::path))
                .toList();
        listener.started(
                ordered.size(),
                ordered.stream().mapToLong(ParallelReading::bytes).sum());
        List<Optional<R>> attempts = new OrderedTasks("waymark-reader", threads)
                .run(ordered, file -> attempt(file, reader, fallback), (file, result) -> {
                    if (result.isPresent()) {
                        listener.finished(file, bytes(file));
                    }
                });
        boolean wasAlone = threads == 1 || ordered.size() == 1;
        List<R> results = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            InputFile file = ordered.get(i);
            Optional<R> result = attempts.get(i);
            results.add(result.isPresent() ? result.get() : readAlone(file, reader, fallback, wasAlone));
        }
        return results;
    }

    private <R> R readAlone(
            InputFile file, Function<InputFile, R> reader, Function<InputFile, R> fallback, boolean wasAlone) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted before reading " + file.name());
        }
        Optional<R> again = wasAlone ? Optional.empty() : attempt(file, reader, fallback);
        R result = again.orElseGet(() -> giveUp(file, fallback));
        listener.finished(file, bytes(file));
        return result;
    }

    /** The result of one file; empty when memory ran out while it was read. */
    private static <R> Optional<R> attempt(
            InputFile file, Function<InputFile, R> reader, Function<InputFile, R> fallback) {
        try {
            return Optional.of(reader.apply(file));
        } catch (StackOverflowError e) {
            return Optional.of(fallback.apply(file));
        } catch (OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    /**
     * The data of this file can be garbage-collected now. If memory is still short, the results of other files fill it.
     */
    private static <R> R giveUp(InputFile file, Function<InputFile, R> fallback) {
        Runtime memory = Runtime.getRuntime();
        memory.gc();
        if (memory.totalMemory() - memory.freeMemory() > memory.maxMemory() / 2) {
            throw new OutOfMemoryError("before reading " + file.name());
        }
        return fallback.apply(file);
    }

    /** An unknown size only makes the progress bar less exact. Reading the file reports the fault. */
    private static long bytes(InputFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            return 0;
        }
    }
}
