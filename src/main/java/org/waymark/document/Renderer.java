package org.waymark.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes content of one kind in one format. The same content gives the same bytes on any platform, in any locale and time
 * zone, and on any day. A renderer has no state and is thread-safe.
 *
 * @param <T> the kind of content, such as a report or a comparison
 */
@FunctionalInterface
public interface Renderer<T> {

    /** Writes the content; does not close {@code out}. */
    void render(T content, OutputStream out) throws IOException;

    /**
     * Writes content as text.
     *
     * @param <T> the kind of content
     */
    @FunctionalInterface
    interface OfText<T> {

        /** Writes the content; does not close {@code out}. */
        void render(T content, Writer out) throws IOException;
    }

    /** Makes a renderer that encodes text in UTF-8. */
    static <T> Renderer<T> inUtf8(OfText<T> text) {
        return (content, out) -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.render(content, writer);
            writer.flush();
        };
    }
}
