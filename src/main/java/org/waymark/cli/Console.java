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
 * What a command talks to: data goes to {@code out}, everything else to {@code err}, both in UTF-8 whatever the
 * platform's encoding.
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

    /** A console over streams that no terminal stands behind. */
    public static Console of(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Console(in, out, err, environment, Terminal.NONE);
    }

    /** The console of this process; past {@link System#out}, which hides faults and follows the platform's encoding. */
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

    /** Where data goes; buffered until {@link #flush()}. */
    Writer out() {
        return out;
    }

    /** Where data goes that is no text; nothing is left to be written before it. */
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

    /** Says something that is not data, on a line of its own. */
    void say(String line) {
        tell(line + '\n');
    }

    /** Writes to the error stream at once and as it is. */
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
