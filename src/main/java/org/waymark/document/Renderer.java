package org.waymark.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes content of one kind in one format. The same content gives the same bytes, whatever the locale, time zone,
 * platform or day. A renderer keeps no state.
 *
 * @param <T> the kind of content, such as a report or a comparison
 */
@FunctionalInterface
public interface Renderer<T> {

    /** Writes the whole of the content; does not close {@code out}. */
    void render(T content, OutputStream out) throws IOException;

    /** Writes content as text. */
    @FunctionalInterface
    interface OfText<T> {

        /** Writes the whole of the content; does not close {@code out}. */
        void render(T content, Writer out) throws IOException;
    }

    /** A renderer that encodes text in UTF-8. */
    static <T> Renderer<T> inUtf8(OfText<T> text) {
        return (content, out) -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.render(content, writer);
            writer.flush();
        };
    }
}
