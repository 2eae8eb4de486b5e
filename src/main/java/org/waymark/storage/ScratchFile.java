package org.waymark.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A temporary copy of an input that can be read only once, such as standard input. Only its owner can read it.
 *
 * <p>On Linux the file is removed from its folder before anything is written to it, and read through the open file that
 * {@code /proc/self/fd} shows, so nothing is left even when the process is killed. On other systems the file is removed
 * when it is closed and when a signal ends the process. It stays only if the process is killed.
 */
public final class ScratchFile implements AutoCloseable {

    private static final String COPY = "A copy in the folder for temporary files";

    private static final int BUFFER = 1 << 16;

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private final Path file;
    private final FileChannel channel;
    private final Path path;
    private final ShutdownTask cleanup;

    private ScratchFile(Path file) throws WriteException {
        this.file = file;
        this.cleanup = ShutdownTask.register(() -> Files.deleteIfExists(file));
        try {
            this.channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            this.path = unlinked(file);
        } catch (IOException e) {
            cleanup.close();
            throw new WriteException(COPY, e);
        }
    }

    /** Removes the name of an open file if it can be read without one. Returns the path at which it can be read. */
    private static Path unlinked(Path file) throws IOException {
        Path open = openFile(file.toRealPath());
        if (open == null) {
            return file;
        }
        Files.delete(file);
        return open;
    }

    /** The entry of an open file among those of the process; null where the system has no such list. */
    private static @Nullable Path openFile(Path file) throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return null;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(OPEN_FILES)) {
            for (Path entry : entries) {
                if (leadsTo(entry, file)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** False for an entry that was closed after it was listed, such as the entry of the listing itself. */
    private static boolean leadsTo(Path entry, Path file) {
        try {
            return Files.readSymbolicLink(entry).equals(file);
        } catch (IOException e) {
            return false;
        }
    }

    /** The input is larger than allowed. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(long most) {
            super("more than " + most + " bytes");
        }
    }

    /**
     * Copies a stream to its end.
     *
     * @param in read to its end, and not closed
     * @param most the greatest number of bytes to accept
     * @throws TooLargeException when the stream has more bytes
     * @throws WriteException when the copy cannot be written
     * @throws IOException when the stream cannot be read
     */
    public static ScratchFile copyOf(InputStream in, long most) throws IOException {
        ScratchFile scratch = new ScratchFile(newFile());
        boolean whole = false;
        try {
            OutputStream out = new WritingStream(scratch.file, Channels.newOutputStream(scratch.channel));
            byte[] buffer = new byte[BUFFER];
            long copied = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > most) {
                    throw new TooLargeException(most);
                }
                out.write(buffer, 0, read);
            }
            whole = true;
            return scratch;
        } finally {
            if (!whole) {
                scratch.close();
            }
        }
    }

    /** Temporary files are created so that only their owner can read them, where the system knows owners. */
    private static Path newFile() throws WriteException {
        try {
            return Files.createTempFile("waymark-", ".return");
        } catch (IOException e) {
            throw new WriteException(COPY, e);
        }
    }

    /** The copy's path, valid until the copy is closed. */
    public Path path() {
        return path;
    }

    /** Removes the copy. If that fails, the copy is removed when the process ends. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
            cleanup.close();
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
