package org.waymark.storage;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The permissions of what is written. Outputs hold personal data, so on POSIX file systems a file is readable by its
 * owner and group at most (0640, a folder 0750); the process's umask may take away more. Elsewhere the system decides.
 */
public final class OutputPermissions {

    private OutputPermissions() {}

    /** For a new file at this path. */
    public static FileAttribute<?>[] ofFile(Path path) {
        return permissions(path, "rw-r-----");
    }

    /** For a new folder at this path. */
    public static FileAttribute<?>[] ofFolder(Path path) {
        return permissions(path, "rwxr-x---");
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
