package org.waymark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.waymark.storage.WriteException;

/**
 * A stream that tolerates a broken pipe. When the reader has closed it, as {@code head} does, further output is
 * discarded, so that the command ends normally and with its own exit code. Other errors, such as a full disk, are thrown.
 */
final class BrokenPipeStream extends OutputStream {

    private final String name;
    private final OutputStream stream;
    private boolean readerGone;

    /** @param name the name of the stream, capitalised, with which a message begins */
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
        if (!readerGone) {
            try {
                stream.write(bytes, offset, length);
            } catch (IOException e) {
                throwUnlessReaderGone(e);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (!readerGone) {
            try {
                stream.flush();
            } catch (IOException e) {
                throwUnlessReaderGone(e);
            }
        }
    }

    /** Java reports a broken pipe like any other error; only the system's message differs. */
    private void throwUnlessReaderGone(IOException e) throws IOException {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (!message.contains("pipe")) {
            throw new WriteException(name, e);
        }
        readerGone = true;
    }
}
