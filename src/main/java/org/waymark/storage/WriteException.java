package org.waymark.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An output cannot be written, for example because the disk is full or a permission is missing. The message is a
 * complete sentence with the cause and what to do. Libraries wrap this exception in their own; {@link #in} finds it
 * again.
 */
public final class WriteException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int DEEPEST = 20;

    private final String reason;

    /**
     * Creates an exception for something other than a named file.
     *
     * @param what the output at the start of the message, such as {@code Standard output}
     * @param fault the cause
     */
    public WriteException(String what, IOException fault) {
        super(
                what + " cannot be written: " + WriteFault.words(fault)
                        + "; choose a place that you may write to and that has room.",
                fault);
        this.reason = WriteFault.words(fault);
    }

    WriteException(Path file, IOException fault) {
        this(named(file), fault);
    }

    /** The name of a file and of its folder, because the folder is often the cause of the fault. */
    private static String named(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return "The file " + file.getFileName() + (folder == null ? "" : " in " + folder);
    }

    /** The cause in words to follow a colon, such as {@code the disk is full}. */
    public String reason() {
        return reason;
    }

    /** Returns the first write exception among a fault and its causes; null when there is none. */
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
