package org.waymark.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file that is there whole or not at all. The data goes to a hidden file beside the target, {@code
 * .NAME.RANDOM.part}, which is made new, is locked while it is written, and then takes the target's name. Whatever goes
 * wrong before that, the target stays as it was.
 *
 * <p>A process that is killed may leave its hidden file. The next write to the same target removes it, unless another
 * process has it locked. A link at the target's name is replaced, not followed.
 */
public final class AtomicFile {

    private static final String ENDING = ".part";

    /** A file name has 255 bytes on most systems; this leaves room for the dots, the random part and the ending. */
    static final int NAME_BYTES = 200;

    private AtomicFile() {}

    /** Writes itself to a stream that it does not close. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param target in a folder that exists
     * @throws WriteException when the disk fails; the target is then as it was before
     * @throws IOException when the content fails; the target is then as it was before
     */
    public static void write(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath();
        removeLeftovers(whole);
        while (true) {
            Path part = whole.resolveSibling(prefix(whole)
                    + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong())
                    + ENDING);
            ShutdownTask cleanup = ShutdownTask.register(() -> Files.deleteIfExists(part));
            try {
                if (written(part, whole, content)) {
                    return;
                }
            } finally {
                cleanup.close();
                Files.deleteIfExists(part);
            }
        }
    }

    /**
     * Writes to what is not a regular file, such as {@code /dev/null} or a named pipe, which no other file can replace.
     *
     * @throws WriteException when the device fails
     */
    public static void writeToDevice(Path device, Content content) throws IOException {
        OutputStream disk;
        try {
            disk = Files.newOutputStream(device, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new WriteException(device, e);
        }
        try (disk) {
            WritingStream out = new WritingStream(device, disk);
            content.writeTo(out);
            out.requireSound();
        }
    }

    /** False when another process took the new file for a leftover in the moment before it was locked. */
    private static boolean written(Path part, Path target, Content content) throws IOException {
        try (FileChannel channel = newChannel(part, target)) {
            lock(channel);
            if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            WritingStream out = new WritingStream(target, Channels.newOutputStream(channel));
            content.writeTo(out);
            out.requireSound();
            finish(channel, part, target);
            return true;
        }
    }

    private static FileChannel newChannel(Path part, Path target) throws WriteException {
        try {
            return newChannel(part);
        } catch (IOException e) {
            throw new WriteException(target, e);
        }
    }

    private static void finish(FileChannel channel, Path part, Path target) throws WriteException {
        try {
            channel.force(true);
            move(part, target);
        } catch (IOException e) {
            throw new WriteException(target, e);
        }
    }

    /** A file that did not exist, which everybody but its owner and group is kept from reading. */
    static OutputStream newFile(Path file) throws IOException {
        return Channels.newOutputStream(newChannel(file));
    }

    private static FileChannel newChannel(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                OutputPermissions.ofFile(file));
    }

    /** Locks are lost when the channel is closed. A file system without locks is written to without one. */
    static boolean lock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String prefix(Path target) {
        return "." + OutputNames.cut(String.valueOf(target.getFileName()), NAME_BYTES) + ".";
    }

    /** A folder that cannot be listed may still be written to, so a fault here is not one of the write. */
    private static boolean removeLeftovers(Path target) {
        String prefix = prefix(target);
        try (DirectoryStream<Path> leftovers =
                Files.newDirectoryStream(target.resolveSibling(""), path -> isPart(path, prefix))) {
            boolean removed = false;
            for (Path leftover : leftovers) {
                removed |= removeUnlessInUse(leftover);
            }
            return removed;
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
    }

    private static boolean isPart(Path path, String prefix) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(prefix)
                && name.substring(prefix.length()).matches("[0-9a-f]{1,16}\\" + ENDING)
                && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean removeUnlessInUse(Path leftover) throws IOException {
        try (FileChannel channel = FileChannel.open(leftover, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            return lock != null && Files.deleteIfExists(leftover);
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
