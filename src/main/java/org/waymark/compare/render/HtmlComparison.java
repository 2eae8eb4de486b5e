package org.waymark.compare.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** Writes a comparison as one HTML file that needs nothing else and has no script. */
final class HtmlComparison {

    private static final String TEMPLATES = "org.waymark.templates";

    private HtmlComparison() {}

    static void render(CompareView view, String version, Writer out) throws IOException {
        try {
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                    .render("compare.jte", Map.of("view", view, "version", version), new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
