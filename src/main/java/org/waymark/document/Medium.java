package org.waymark.document;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/**
 * A medium that people read. Each medium has one writer, which writes every kind of document. The classes of a medium are
 * loaded when it is first used.
 */
public enum Medium {
    /** Text for a terminal or a plain file. */
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
    /** One self-contained web page without scripts. */
    HTML {
        @Override
        void write(Document document, WriterOptions options, Writer out) throws IOException {
            HtmlWriter.write(document, options, out);
        }
    };

    abstract void write(Document document, WriterOptions options, Writer out) throws IOException;

    /**
     * Creates a renderer for a kind of content.
     *
     * @param outline builds the document of the content
     * @param options the options of the writer
     */
    public <T> Renderer<T> renderer(Function<T, Document> outline, WriterOptions options) {
        return Renderer.inUtf8((content, out) -> write(outline.apply(content), options, out));
    }
}
