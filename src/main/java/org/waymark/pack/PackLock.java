package org.waymark.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from writing the same pack. The system lets go of the lock when the process ends, however it ends; a
 * lock file that was left behind hinders nobody.
 */
final class PackLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private PackLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or null when somebody else holds it. */
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
     * Tells whether the file of that name is still the same: whoever held the lock before removes it, perhaps between
     * its being opened and locked here. Only attributes are read, as on POSIX systems a process that closes a file lets
     * go of every lock it has on it.
     */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return Optional.of(key == null ? file : key);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Removes the file before the lock is let go, so that nobody else's is removed. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            channel.close();
        }
    }
}
