package org.waymark.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Prevents two runs from writing the same pack. The operating system releases the lock when the process ends, even if
 * it is killed, so a lock file that is left behind does no harm.
 */
final class PackLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private PackLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock; null if another run holds it. */
    static @Nullable PackLock take(Path file) throws IOException {
        while (true) {
            Optional<Object> before = identity(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                if (channel.tryLock() == null) {
                    return null;
                }
                taken = before.isPresent() && before.equals(identity(file));
                if (taken) {
                    return new PackLock(file, channel);
                }
            } catch (OverlappingFileLockException e) {
                return null;
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        }
    }

    /**
     * The identity of the file with this name; empty if there is none. It changes if the run that held the lock before
     * removes the file after it was opened here and before it is locked. Only attributes are read: on POSIX systems a
     * process that opens a file again and closes it releases every lock that it holds on the file.
     */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(key == null ? file : key);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Removes the file before the lock is released, so that the lock file of another run is not removed. A file that
     * may not be removed stays: without its lock it does no harm, and the pack is complete.
     */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (AccessDeniedException e) {
            channel.close();
        }
    }
}
