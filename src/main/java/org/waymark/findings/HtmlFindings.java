package org.waymark.findings;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.waymark.check.Verdict;

/**
 * Writes one self-contained HTML file to send back with a return: what is wrong, where, and what to do. The style is in
 * the file; there are no scripts and no external resources. The template is compiled in advance and escapes every text.
 */
record HtmlFindings(FindingsPresentation presentation) implements FindingsWriter {

    private static final String TEMPLATES = "org.waymark.templates";

    @Override
    public void write(Verdict verdict, Writer out) throws IOException {
        try {
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                    .render("findings.jte", new FindingsPageBuilder(presentation).page(verdict), new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
