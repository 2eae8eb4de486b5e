package org.waymark.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What changes when a file is written to: its size in bytes and the time of its last modification.
 *
 * @param size in bytes
 */
record FileStamp(long size, FileTime modified) {

    /** The stamp of a file as it is now; null when the file cannot be looked at. */
    static @Nullable FileStamp of(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return null;
        }
    }
}
