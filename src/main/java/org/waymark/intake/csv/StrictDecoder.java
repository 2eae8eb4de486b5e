package org.waymark.intake.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.UnreadableException;

/**
 * Decodes the characters of a file in one pass, and rejects invalid bytes. A file without a byte order mark is read as ASCII
 * up to the first byte that is not ASCII. The bytes from there on decide between UTF-8 and Windows-1252, which encode ASCII
 * in the same way. Rows are therefore available at once, even if that byte comes late.
 */
final class StrictDecoder implements CharSource, Closeable {

    private static final int LARGEST_BUFFER = 1 << 16;

    private static final int SMALLEST_BUFFER = 1 << 10;

    private final InputStream input;
    private final CsvFaults faults;
    private final Consumer<Finding> findings;
    private final ByteBuffer bytes;
    private long offset;

    /** The index of the first zero byte in the buffer; -1 if there is none, or if such bytes are normal in the encoding. */
    private int zero = -1;

    private boolean ended;
    private @Nullable TextEncoding encoding;
    private @Nullable CharsetDecoder decoder;

    private StrictDecoder(InputStream input, int size, CsvFaults faults, Consumer<Finding> findings) {
        this.input = input;
        this.bytes = ByteBuffer.allocate(Math.max(SMALLEST_BUFFER, size)).limit(0);
        this.faults = faults;
        this.findings = findings;
    }

    /** Opens a file and recognises its encoding, if its first bytes show it. */
    static StrictDecoder open(Path path, CsvFaults faults, Consumer<Finding> findings) throws UnreadableException {
        try {
            InputStream input = Files.newInputStream(path);
            int available = input.available(); // 0 for a pipe
            // A buffer with room for one more byte shows in the first read that the file ended.
            int size = available == 0 || available >= LARGEST_BUFFER ? LARGEST_BUFFER : available + 1;
            StrictDecoder decoding = new StrictDecoder(input, size, faults, findings);
            decoding.recognise();
            return decoding;
        } catch (IOException e) {
            throw faults.unreadable(e);
        }
    }

    @Override
    public int read(char[] target, int from, int room, int line) throws UnreadableException {
        try {
            if (decoder == null) {
                int ascii = ascii(target, from, room, line);
                if (ascii != 0) {
                    return ascii;
                }
            }
            return decode(CharBuffer.wrap(target, from, room), line);
        } catch (IOException e) {
            throw faults.unreadable(e);
        }
    }

    /** The encoding, as far as the characters read so far show it; UTF-8 while they are ASCII. */
    TextEncoding encoding() {
        return encoding == null ? TextEncoding.UTF_8 : encoding;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }

    private void recognise() throws IOException {
        fill();
        TextEncoding.marked(bytes.array(), bytes.limit()).ifPresent(marked -> {
            bytes.position(marked.markLength());
            settle(marked);
        });
        if (encoding == null) {
            TextEncoding.patterned(bytes.array(), bytes.limit()).ifPresent(this::settle);
        }
    }

    private void settle(TextEncoding settled) {
        encoding = settled;
        zero = settled.extendsAscii() ? firstZero() : -1;
        decoder = settled.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Copies ASCII characters and returns their number. At a byte that is not ASCII, decides the encoding and returns 0; at
     * the end of the file, returns -1.
     */
    private int ascii(char[] target, int from, int room, int line) throws IOException, UnreadableException {
        if (!bytes.hasRemaining() && !fill()) {
            return -1;
        }
        byte[] source = bytes.array();
        int start = bytes.position();
        int stop = start + Math.min(room, bytes.remaining());
        int at = start;
        for (int to = from; at < stop && source[at] > 0; at++) {
            target[to++] = (char) source[at];
        }
        bytes.position(at);
        if (at > start) {
            return at - start;
        }
        if (source[at] == 0) {
            throw faults.nul(offset + at, line);
        }
        fill();
        EncodingGuess guess = EncodingGuess.of(source, bytes.position(), bytes.limit(), ended);
        settle(guess.encoding());
        if (guess.encoding() == TextEncoding.WINDOWS_1252) {
            findings.accept(faults.guessed(guess.encoding(), guess.instead(), line));
        }
        return 0;
    }

    private int decode(CharBuffer target, int line) throws IOException, UnreadableException {
        CharsetDecoder settled = Objects.requireNonNull(decoder);
        int start = target.position();
        while (true) {
            int limit = bytes.limit();
            if (zero >= 0) {
                bytes.limit(zero);
            }
            CoderResult result = settled.decode(bytes, target, ended || zero >= 0);
            bytes.limit(limit);
            if (target.position() > start) {
                return target.position() - start;
            }
            if (result.isError()) {
                throw undecodable(result.length(), line);
            }
            if (result.isOverflow()) {
                throw new IllegalArgumentException("there must be room for a pair of surrogates");
            }
            if (bytes.position() == zero) {
                throw faults.nul(offset + zero, line);
            }
            if (!fill() && !bytes.hasRemaining()) {
                return -1;
            }
        }
    }

    private UnreadableException undecodable(int length, int line) {
        List<Integer> bad = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            bad.add(bytes.get(bytes.position() + i) & 0xFF);
        }
        return faults.undecodable(Objects.requireNonNull(encoding), bad, offset + bytes.position(), line);
    }

    /** Moves the remaining bytes to the front and reads more; false when there are none. */
    private boolean fill() throws IOException {
        offset += bytes.position();
        bytes.compact();
        int kept = bytes.position();
        int count = ended ? 0 : input.readNBytes(bytes.array(), kept, bytes.capacity() - kept);
        ended = kept + count < bytes.capacity();
        bytes.position(0).limit(kept + count);
        zero = encoding == null || encoding.extendsAscii() ? firstZero() : -1;
        return count > 0;
    }

    private int firstZero() {
        byte[] array = bytes.array();
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (array[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
