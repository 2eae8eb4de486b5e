package org.waymark.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read.
 *
 * @param name the name in findings and reports: the path as given on the command line, or the folder as given and the
 *     path below it, always with {@code /} between its parts; {@code -} for standard input
 * @param path the file on disk; for standard input a temporary copy
 * @param root the folder on the command line in which the file was found; null when the file itself was named
 * @param outside whether the file is a link to a place outside that folder, which must not be read
 */
public record InputFile(String name, Path path, @Nullable Path root, boolean outside) {

    /** Creates a file that may be read. */
    public InputFile(String name, Path path, @Nullable Path root) {
        this(name, path, root, false);
    }

    /** Whether the command line names the file itself, rather than a folder above it. */
    public boolean namedOutright() {
        return root == null;
    }
}
