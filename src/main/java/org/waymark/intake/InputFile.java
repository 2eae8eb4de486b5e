package org.waymark.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read.
 *
 * @param name how findings and reports name it: as given on the command line, or below the folder given, always with
 *     {@code /} between its parts; {@code -} for standard input
 * @param path where its bytes are; for standard input a temporary copy
 * @param root the folder named on the command line under which it was found, or null when the file itself was named
 * @param outside whether it is a link out of that folder, which must not be read
 */
public record InputFile(String name, Path path, @Nullable Path root, boolean outside) {

    /** A file that may be read. */
    public InputFile(String name, Path path, @Nullable Path root) {
        this(name, path, root, false);
    }

    /** Whether the file itself was named, rather than a folder above it. */
    public boolean namedOutright() {
        return root == null;
    }
}
