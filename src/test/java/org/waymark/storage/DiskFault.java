package org.waymark.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What goes wrong on a {@link FaultyDisk} from a certain change on. */
public enum DiskFault {
    /** Nothing more can be written or created; files can still be moved and removed. */
    NO_SPACE,
    /** One change is refused, whatever it is; the next ones are made. */
    NO_PERMISSION,
    /** Half of what is to be written is written, then the disk is full. */
    SHORT_WRITE;

    IOException exception(Path path) {
        return this == NO_PERMISSION
                ? new AccessDeniedException(path.toString())
                : new FileSystemException(path.toString(), null, "No space left on device");
    }
}
