package org.waymark.parallel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Applies a task to several inputs in parallel and returns the results in the order of the inputs. Output that is written
 * from the results therefore does not depend on the number of threads. Immutable, and usable from several threads.
 *
 * <pre>{@code
 * List<Summary> summaries = new OrderedTasks("reader", 4).run(files, this::summarise, (file, summary) -> bar.step());
 * }</pre>
 */
public final class OrderedTasks {

    private final String threadName;
    private final int threads;

    /**
     * Creates a runner. Threads are started by each {@link #run}.
     *
     * @param threadName the name of every thread
     * @param threads the number of tasks that run at once, 1 or more
     */
    public OrderedTasks(String threadName, int threads) {
        this.threadName = threadName;
        this.threads = threads;
    }

    /**
     * Applies a task to every input. A single input is processed on the calling thread. If a task throws an exception, no
     * further task is started, and the exception is thrown unchanged when the running tasks have ended.
     *
     * @param done receives each input and its result on the calling thread, in the order in which the tasks end
     * @return the results in the order of the inputs
     * @throws CancellationException if the calling thread is interrupted; its interrupt flag stays set
     */
    public <T, R> List<R> run(List<T> inputs, Function<T, R> task, BiConsumer<T, R> done) {
        if (inputs.size() > 1) {
            return runOnThreads(inputs, task, done);
        }
        List<R> results = new ArrayList<>();
        for (T input : inputs) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted before the first task");
            }
            R result = task.apply(input);
            results.add(result);
            done.accept(input, result);
        }
        return results;
    }

    private <T, R> List<R> runOnThreads(List<T> inputs, Function<T, R> task, BiConsumer<T, R> done) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, inputs.size()), work -> {
            Thread thread = new Thread(work, threadName);
            thread.setDaemon(true);
            return thread;
        });
        try {
            CompletionService<Result<R>> ended = new ExecutorCompletionService<>(pool);
            for (int i = 0; i < inputs.size(); i++) {
                int place = i;
                ended.submit(() -> new Result<>(place, task.apply(inputs.get(place))));
            }
            List<Result<R>> results = new ArrayList<>();
            while (results.size() < inputs.size()) {
                Result<R> next = ended.take().get();
                results.add(next);
                done.accept(inputs.get(next.place()), next.value());
            }
            Collections.sort(results);
            return results.stream().map(Result::value).toList();
        } catch (InterruptedException e) {
            throw cancelled(e);
        } catch (ExecutionException e) {
            pool.shutdownNow();
            awaitEnd(pool);
            throw fault(Objects.requireNonNullElse(e.getCause(), e));
        } finally {
            pool.shutdownNow();
        }
    }

    private static void awaitEnd(ExecutorService pool) {
        try {
            pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw cancelled(e);
        }
    }

    private static CancellationException cancelled(InterruptedException cause) {
        Thread.currentThread().interrupt();
        CancellationException cancelled = new CancellationException("interrupted while tasks were running");
        cancelled.initCause(cause);
        return cancelled;
    }

    private static RuntimeException fault(Throwable cause) {
        if (cause instanceof Error fault) {
            throw fault;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }

    private record Result<R>(int place, R value) implements Comparable<Result<R>> {

        @Override
        public int compareTo(Result<R> other) {
            return Integer.compare(place, other.place);
        }
    }
}
