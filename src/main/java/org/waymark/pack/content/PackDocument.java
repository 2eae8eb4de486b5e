package org.waymark.pack.content;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.waymark.text.ByteOrderMark;

/**
 * One file of a pack. Documents are independent of one another and may be written at the same time. The same content gives
 * the same bytes in every locale, time zone and platform, and on every day.
 */
public interface PackDocument {

    /** The path below the pack's folder, with {@code /} between its parts. */
    String path();

    /**
     * Writes the whole document. It does not close {@code out}.
     *
     * @throws IOException if {@code out} throws it
     */
    void write(OutputStream out) throws IOException;

    /** Binary content. It does not close the stream. */
    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Text content. It does not close the writer. */
    @FunctionalInterface
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /** A binary document. */
    static PackDocument bytes(String path, Bytes content) {
        return new PackDocument() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public void write(OutputStream out) throws IOException {
                content.writeTo(out);
            }
        };
    }

    /** A text document, in UTF-8; a CSV file begins with a byte order mark. */
    static PackDocument text(String path, Text content) {
        return bytes(path, out -> {
            out.write(ByteOrderMark.of(path));
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
            content.writeTo(writer);
            writer.flush();
        });
    }
}
