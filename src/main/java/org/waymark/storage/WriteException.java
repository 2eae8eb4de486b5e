package org.waymark.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An output cannot be written, for example because the disk is full or a permission is missing. The message is a whole
 * sentence that says why and what to do. Libraries wrap it in exceptions of their own; {@link #in} finds it again.
 */
public final class WriteException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 20;

    private final String reason;

    /** @param what cannot be written, such as {@code Standard output} */
    public WriteException(String what, IOException fault) {
        super(
                what + " cannot be written: " + WriteFault.words(fault)
                        + "; choose a place that you may write to and that has room.",
                fault);
        this.reason = WriteFault.words(fault);
    }

    WriteException(Path file, IOException fault) {
        this("The file " + file.getFileName(), fault);
    }

    /** Why, in words that fit behind a colon. */
    public String reason() {
        return reason;
    }

    /** The write exception that a fault is or was caused by; null when there is none. */
    public static @Nullable WriteException in(@Nullable Throwable fault) {
        Throwable each = fault;
        for (int depth = 0; each != null && depth < DEEPEST; depth++) {
            if (each instanceof WriteException found) {
                return found;
            }
            each = each.getCause();
        }
        return null;
    }
}
