package org.waymark.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/**
 * Writes a document as one self-contained HTML file: the style is in the file, and there are no scripts and no external
 * resources. The templates are compiled in advance and escape every text for its context.
 */
final class HtmlWriter {

    private static final String TEMPLATES = "org.waymark.templates";

    private HtmlWriter() {}

    static void write(Document document, WriterOptions options, Writer out) throws IOException {
        try {
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                    .render(
                            "document.jte",
                            Map.of(
                                    "document", document,
                                    "version", options.version(),
                                    "branding", options.branding()),
                            new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
