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
 * Reads files several at a time and gives the results in the order of the file names. The first file that fails because
 * of a fault of the tool ends the reading.
 *
 * <p>A file that takes more stack or memory than there is does not end the reading: its result is that of the fallback.
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

    /** What was read of the file is garbage now. If memory is still short, the other files need more than there is. */
    private static <R> R giveUp(InputFile file, Function<InputFile, R> fallback) {
        Runtime memory = Runtime.getRuntime();
        memory.gc();
        if (memory.totalMemory() - memory.freeMemory() > memory.maxMemory() / 2) {
            throw new OutOfMemoryError("before reading " + file.name());
        }
        return fallback.apply(file);
    }

    /** A size that is not known only makes the progress bar less exact; reading the file will report why. */
    private static long bytes(InputFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            return 0;
        }
    }
}
