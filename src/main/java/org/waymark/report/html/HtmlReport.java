package org.waymark.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.waymark.progress.Progress;

/**
 * Writes progress as one HTML file that contains its style and its pictures, has no script and loads nothing. The templates
 * are compiled at build time and escape every text for its context.
 */
public final class HtmlReport {

    private static final String TEMPLATES = "org.waymark.templates";

    private final String version;
    private final TemplateEngine templates;

    public HtmlReport(String version) {
        this.version = version;
        this.templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
    }

    /** Writes the whole report; flushes but does not close {@code out}. */
    public void render(Progress progress, Writer out) throws IOException {
        try {
            templates.render("report.jte", ReportPage.of(progress, version), new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
