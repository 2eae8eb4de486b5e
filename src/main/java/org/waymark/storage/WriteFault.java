package org.waymark.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** Why something cannot be written, in words that fit behind a colon. */
public final class WriteFault {

    private WriteFault() {}

    /** Such as {@code the disk is full}; the system's own words where nothing plainer can be said. */
    public static String words(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "you have no permission";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed";
        }
        String said = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        String words = said == null ? "the disk gave an error" : said;
        String folded = words.toLowerCase(Locale.ROOT);
        if (folded.contains("no space left") || folded.contains("quota")) {
            return "the disk is full";
        }
        if (folded.contains("not a directory")) {
            return "a file stands where a folder is needed";
        }
        return folded.contains("read-only") ? "the disk can only be read" : words;
    }
}
