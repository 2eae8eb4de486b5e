package org.waymark.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Writes a file completely or not at all. The data goes to a new hidden file beside the target, {@code
 * .NAME.RANDOM.part}, which is locked while it is written. It is then renamed to the target. If anything fails before
 * that, the target does not change.
 *
 * <p>A process that is killed may leave its hidden file. The next write to the same target removes it, unless another
 * process has it locked. A link in the target's place is replaced, not followed.
 *
 * <pre>{@code AtomicFile.write(Path.of("report.html"), out -> out.write(bytes))}</pre>
 */
public final class AtomicFile {

    private AtomicFile() {}

    /** Content that writes itself to a stream. It does not close the stream. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param target a file in an existing folder
     * @throws WriteException when the disk fails; the target has then not changed
     * @throws IOException when the content fails; the target has then not changed
     */
    public static void write(Path target, Content content) throws IOException {
        Path whole = target.toAbsolutePath();
        Path folder = whole.resolveSibling("");
        HiddenPart.removeLeftovers(folder, whole, AtomicFile::removeUnlessInUse);
        while (true) {
            Path part = HiddenPart.in(folder, whole);
            ShutdownTask cleanup = ShutdownTask.register(() -> Files.deleteIfExists(part));
            try {
                if (tryWrite(part, whole, content)) {
                    return;
                }
            } catch (Throwable e) {
                remove(part, e);
                throw e;
            } finally {
                cleanup.close();
            }
        }
    }

    /** Removes an unfinished file. In a folder without access this fails too, and the first fault is the one to report. */
    private static void remove(Path part, Throwable fault) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    /**
     * Writes directly to something that is not a regular file and cannot be replaced by one, such as {@code /dev/null}
     * or a named pipe.
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
            out.requireComplete();
        }
    }

    /** False when another process removed the new file as a leftover before it was locked. */
    private static boolean tryWrite(Path part, Path target, Content content) throws IOException {
        try (FileChannel channel = newChannel(part, target)) {
            lock(channel);
            if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            WritingStream out = new WritingStream(target, Channels.newOutputStream(channel));
            content.writeTo(out);
            out.requireComplete();
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

    /** Creates a file that only its owner and group can read; fails when the file exists. */
    static OutputStream newFile(Path file) throws IOException {
        return Channels.newOutputStream(newChannel(file));
    }

    private static FileChannel newChannel(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                OutputPermissions.ofFile(file));
    }

    /** Tries to lock a file until the channel is closed. Some file systems have no locks; files there stay unlocked. */
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

    private static void removeUnlessInUse(Path leftover) throws IOException {
        if (!Files.isRegularFile(leftover, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(leftover, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Files.deleteIfExists(leftover);
            }
        } catch (OverlappingFileLockException e) {
            return; // another thread of this process is writing it
        }
    }
}
