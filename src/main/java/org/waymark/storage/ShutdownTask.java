package org.waymark.storage;

import java.io.IOException;
import java.util.concurrent.CancellationException;

/**
 * Cleans up when the process ends before {@link #close()}, for example because of a signal. A task never throws, since
 * nothing can handle a fault at that moment. The next run removes what is left.
 */
public final class ShutdownTask implements AutoCloseable {

    private final Thread hook;

    private ShutdownTask(Thread hook) {
        this.hook = hook;
    }

    /** The work of a task. It may run on another thread while the caller is still working. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /**
     * Registers work for the end of the process.
     *
     * @throws CancellationException when the process is already ending
     */
    public static ShutdownTask register(Work work) {
        Thread hook = new Thread(() -> quietly(work), "waymark-cleanup");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            CancellationException ending = new CancellationException("the process is ending");
            ending.initCause(e);
            throw ending;
        }
        return new ShutdownTask(hook);
    }

    /** Withdraws the work. This has no effect when the process is already ending, since the work then runs. */
    @Override
    public void close() {
        withdraw();
    }

    private boolean withdraw() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return false;
        }
    }

    private static boolean quietly(Work work) {
        try {
            work.run();
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
