package org.waymark.pack.content;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * One file of a pack. Documents are independent of one another and may be written at the same time; the same content
 * gives the same bytes, whatever the locale, time zone, platform or day.
 */
public interface PackDocument {

    /** Where it stands in the pack, with {@code /} between its parts. */
    String path();

    /**
     * Writes the whole document; does not close {@code out}.
     *
     * @throws IOException as {@code out} throws it
     */
    void write(OutputStream out) throws IOException;

    /** What writes itself to a stream that it does not close. */
    @FunctionalInterface
    interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What writes itself to a writer that it does not close. */
    @FunctionalInterface
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

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

    /** A document in UTF-8. */
    static PackDocument text(String path, Text content) {
        return bytes(path, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
            content.writeTo(writer);
            writer.flush();
        });
    }
}
