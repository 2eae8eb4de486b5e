package org.waymark.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file that a command reads.
 *
 * @param name the name in findings and reports: the path as given on the command line, or the folder as given and the
 *     path below it, always with {@code /} between its parts; {@code -} for standard input
 * @param path the file on disk; for standard input a temporary copy
 * @param root the folder on the command line in which the file was found; null when the file itself was named
 * @param outside whether the file is a link to a place outside that folder, which must not be read
 * @param explanations the list of explanations beside the file; null when there is none
 */
public record InputFile(
        String name,
        Path path,
        @Nullable Path root,
        boolean outside,
        @Nullable Companion explanations) {

    /**
     * A file that belongs to the one to read.
     *
     * @param name the name in findings, formed like that of the file
     * @param path the file on disk
     * @param outside whether it is a link to a place outside the folder, which must not be read
     */
    public record Companion(String name, Path path, boolean outside) {}

    /** Creates a file without explanations beside it. */
    public InputFile(String name, Path path, @Nullable Path root, boolean outside) {
        this(name, path, root, outside, null);
    }

    /** Creates a file that may be read. */
    public InputFile(String name, Path path, @Nullable Path root) {
        this(name, path, root, false);
    }

    /** The same file with a list of explanations. */
    InputFile explainedBy(Companion list) {
        return new InputFile(name, path, root, outside, list);
    }

    /** Whether the command line names the file itself, rather than a folder above it. */
    public boolean namedOutright() {
        return root == null;
    }
}
