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
 * A temporary copy of an input that can be read only once, such as standard input. Only its owner can read it. It is
 * removed when it is closed, and when a signal ends the process. Only a process that is killed leaves it behind.
 */
public final class ScratchFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final ShutdownTask cleanup;

    private ScratchFile(Path path) {
        this.path = path;
        this.cleanup = ShutdownTask.register(() -> Files.deleteIfExists(path));
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

    /** Temporary files are created so that only their owner can read them, where the system knows owners. */
    private static Path newFile() throws WriteException {
        try {
            return Files.createTempFile("waymark-", ".return");
        } catch (IOException e) {
            throw new WriteException("A copy in the folder for temporary files", e);
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
            Files.deleteIfExists(path);
            cleanup.close();
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
