package org.waymark.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A copy in the folder for temporary files, of something that can be read only once. Only its owner can read it. It is
 * removed when it is closed and when the process ends because of a signal; only a kill that the process cannot notice
 * leaves it.
 */
public final class ScratchFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final ShutdownTask cleanup;

    private ScratchFile(Path path) {
        this.path = path;
        this.cleanup = ShutdownTask.register(() -> Files.deleteIfExists(path));
    }

    /** There is more to copy than is allowed. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(long most) {
            super("more than " + most + " bytes");
        }
    }

    /**
     * Copies a stream to its end.
     *
     * @param most bytes that are accepted
     * @throws TooLargeException when there are more
     * @throws WriteException when the copy cannot be written
     * @throws IOException when the stream cannot be read
     */
    public static ScratchFile holding(InputStream in, long most) throws IOException {
        ScratchFile scratch = new ScratchFile(newFile());
        boolean whole = false;
        try (FileChannel channel =
                FileChannel.open(scratch.path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            OutputStream out = new WritingStream(scratch.path, Channels.newOutputStream(channel));
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

    /** A file that is new and that nobody but its owner can read, where the system knows owners. */
    private static Path newFile() throws WriteException {
        try {
            return Files.createTempFile("waymark-", ".return");
        } catch (IOException e) {
            throw new WriteException("A copy in the folder for temporary files", e);
        }
    }

    /** Where it can be read until it is closed. */
    public Path path() {
        return path;
    }

    /** Removes the copy; what cannot be removed now is removed when the process ends. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
            cleanup.close();
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
