package org.waymark.storage;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The permissions of new files and folders. Outputs contain personal data, so on POSIX file systems only the owner and the group may
 * read them: files have 0640 and folders 0750, less what the process's umask removes. On other file systems the
 * system's defaults apply.
 */
public final class OutputPermissions {

    private OutputPermissions() {}

    /** Returns the attributes for a new file at this path. */
    public static FileAttribute<?>[] ofFile(Path path) {
        return permissions(path, "rw-r-----");
    }

    /** Returns the attributes for a new folder at this path. */
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
