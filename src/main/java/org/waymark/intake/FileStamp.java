package org.waymark.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * The size and modification time of a file, which show whether the file was written to.
 *
 * @param size in bytes
 * @param modified the time of the last modification
 */
record FileStamp(long size, FileTime modified) {

    /** Returns the current stamp of a file; null when the file does not exist or its folder cannot be read. */
    static @Nullable FileStamp of(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return null;
        }
    }
}
