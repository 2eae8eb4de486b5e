package org.waymark.document;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/**
 * A medium for readers. Each has one writer, which writes every kind of document. A medium's classes are loaded when it
 * is first used.
 */
public enum Medium {
    /** For a terminal, or for a file that is read as it is. */
    TEXT {
        @Override
        void write(Document document, WriterOptions options, Writer out) throws IOException {
            new TextWriter(options.textStyle()).write(document, out);
        }
    },
    /** GitHub-flavoured Markdown. */
    MARKDOWN {
        @Override
        void write(Document document, WriterOptions options, Writer out) throws IOException {
            MarkdownWriter.write(document, out);
        }
    },
    /** One web page with its style in it, and no script. */
    HTML {
        @Override
        void write(Document document, WriterOptions options, Writer out) throws IOException {
            HtmlWriter.write(document, options.version(), out);
        }
    };

    abstract void write(Document document, WriterOptions options, Writer out) throws IOException;

    /** A renderer for a kind of content of which {@code outline} makes a document. */
    public <T> Renderer<T> renderer(Function<T, Document> outline, WriterOptions options) {
        return Renderer.inUtf8((content, out) -> write(outline.apply(content), options, out));
    }
}
