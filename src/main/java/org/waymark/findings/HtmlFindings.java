package org.waymark.findings;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.waymark.check.Verdict;

/**
 * One HTML file to send back with a return: what is wrong, where, and what to do. It needs nothing else: its style is in
 * it, it has no script and fetches nothing. The template is compiled ahead and escapes every text.
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
