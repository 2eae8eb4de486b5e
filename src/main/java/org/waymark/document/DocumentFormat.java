package org.waymark.document;

import java.util.function.Function;

/**
 * A medium that people read. Each medium has one writer, which writes every kind of document. The classes of a medium are
 * loaded when it is first used.
 */
public enum DocumentFormat {
    /** Text for a terminal or a plain file. */
    TEXT,
    /** GitHub-flavoured Markdown. */
    MARKDOWN,
    /** One self-contained web page without scripts. */
    HTML,
    /** A Word file with native charts. */
    DOCX;

    /**
     * Creates a renderer for a kind of content.
     *
     * @param outline builds the document of the content
     * @param options the options of the writer
     */
    public <T> Renderer<T> renderer(Function<T, Document> outline, WriterOptions options) {
        return switch (this) {
            case TEXT -> text(outline, new TextWriter(options.textStyle())::write);
            case MARKDOWN -> text(outline, MarkdownWriter::write);
            case HTML -> text(outline, (document, out) -> HtmlWriter.write(document, options, out));
            case DOCX -> (content, out) -> DocxWriter.write(outline.apply(content), options, out);
        };
    }

    private static <T> Renderer<T> text(Function<T, Document> outline, Renderer.OfText<Document> writer) {
        return Renderer.inUtf8((content, out) -> writer.render(outline.apply(content), out));
    }
}
