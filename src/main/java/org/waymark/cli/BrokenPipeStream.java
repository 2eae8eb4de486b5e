package org.waymark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.waymark.storage.WriteException;

/**
 * A stream whose reader may leave, as {@code head} does: from then on what is written is dropped, so that the command
 * still ends by itself and with the exit code it owes. Any other fault, such as a full disk, is passed on.
 */
final class BrokenPipeStream extends OutputStream {

    private final String name;
    private final OutputStream stream;
    private boolean readerLeft;

    /** @param name of the stream, as a sentence begins with it */
    BrokenPipeStream(String name, OutputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (!readerLeft) {
            try {
                stream.write(bytes, offset, length);
            } catch (IOException e) {
                passOnUnlessReaderLeft(e);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (!readerLeft) {
            try {
                stream.flush();
            } catch (IOException e) {
                passOnUnlessReaderLeft(e);
            }
        }
    }

    /** Java tells a broken pipe from other faults by the system's words alone. */
    private void passOnUnlessReaderLeft(IOException e) throws IOException {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (!message.contains("pipe")) {
            throw new WriteException(name, e);
        }
        readerLeft = true;
    }
}
