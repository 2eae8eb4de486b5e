package org.waymark.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
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
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                if (channel.tryLock() == null) {
                    return null;
                }
                if (marks(file, channel)) {
                    taken = true;
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
     * Whether the file of that name is the one that is locked: whoever held the lock before may have removed it after
     * it was opened here.
     */
    private static boolean marks(Path file, FileChannel channel) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark), 0);
        try {
            return Arrays.equals(mark, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return false;
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
