package org.waymark.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The streams and environment of a command. Data goes to {@code out}, everything else to {@code err}; both are UTF-8,
 * independent of the platform's encoding. Not thread-safe.
 */
public final class Console {

    private final InputStream in;
    private final OutputStream bytes;
    private final Writer out;
    private final Writer err;
    private final Map<String, String> environment;
    private final Terminal terminal;

    Console(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Terminal terminal) {
        this.in = in;
        this.bytes = new BrokenPipeStream("Standard output", out);
        this.out = utf8(bytes);
        this.err = utf8(new BrokenPipeStream("Standard error", err));
        this.environment = Map.copyOf(environment);
        this.terminal = terminal;
    }

    /** A console over streams that are not a terminal. */
    public static Console of(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Console(in, out, err, environment, Terminal.NONE);
    }

    /** The console of this process. It avoids {@link System#out}, which hides errors and uses the platform's encoding. */
    static Console ofProcess(Map<String, String> environment) {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                environment,
                Terminal.ofProcess(environment));
    }

    InputStream in() {
        return in;
    }

    /** The writer for text data. It is buffered until {@link #flush()}. */
    Writer out() {
        return out;
    }

    /** The stream for binary data. Text that was written before is flushed first. */
    OutputStream bytes() throws IOException {
        out.flush();
        return bytes;
    }

    Map<String, String> environment() {
        return environment;
    }

    Terminal terminal() {
        return terminal;
    }

    boolean paintsOut(ColourChoice choice) {
        return choice.paints(environment, terminal.out());
    }

    boolean paintsErr(ColourChoice choice) {
        return choice.paints(environment, terminal.err());
    }

    /** Writes a line to the error stream. */
    void say(String line) {
        tell(line + '\n');
    }

    /** Writes text to the error stream, unbuffered and unchanged. */
    void tell(String text) {
        try {
            err.write(text);
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void flush() throws IOException {
        out.flush();
        err.flush();
    }

    private static Writer utf8(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }
}
