package org.waymark.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Describes why an output cannot be written, in words to follow a colon. */
public final class WriteFault {

    private static final String FILE_IN_THE_WAY = "there is a file where a folder is needed";

    private WriteFault() {}

    /** Returns words such as {@code the disk is full}, or the system's own message for an unusual fault. */
    public static String words(IOException fault) {
        if (fault instanceof WriteException noted) {
            return noted.reason();
        }
        if (fault instanceof AccessDeniedException) {
            return "you have no permission";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return FILE_IN_THE_WAY;
        }
        String reason = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        String words = reason == null ? "the disk reported an error" : reason;
        String folded = words.toLowerCase(Locale.ROOT);
        if (folded.contains("no space left") || folded.contains("quota")) {
            return "the disk is full";
        }
        if (folded.contains("not a directory")) {
            return FILE_IN_THE_WAY;
        }
        return folded.contains("read-only") ? "the disk is read-only" : words;
    }
}
