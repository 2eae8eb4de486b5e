package org.waymark.pack.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.pack.content.PackContent;
import org.waymark.pack.content.PackDocument;
import org.waymark.programme.Dimension;

/**
 * Makes the web pages of a pack: the programme, each dimension, each footprint, and every milestone. A page contains its
 * style and pictures, has no script and loads nothing.
 */
public final class PackPages {

    private static final String TEMPLATES = "org.waymark.templates";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);

    private PackPages() {}

    /**
     * Lists every page.
     *
     * @param others the paths of the pack's other files, which the first page links to
     */
    public static List<PackDocument> of(PackContent content, List<String> others) {
        PackPages pages = new PackPages();
        PackPageBuilder builder = new PackPageBuilder(content);
        List<PackDocument> documents = new ArrayList<>();
        documents.add(pages.page(SiteMap.INDEX, "pack/index.jte", () -> builder.index(others)));
        documents.add(pages.page(SiteMap.MILESTONES, "pack/all.jte", builder::milestones));
        documents.add(pages.page(SiteMap.FORECAST, "pack/record.jte", builder::forecast));
        if (builder.compares()) {
            documents.add(pages.page(SiteMap.COMPARISON, "pack/record.jte", builder::comparison));
        }
        for (Dimension dimension : builder.dimensions()) {
            String path = SiteMap.dimension(dimension);
            documents.add(pages.page(path, "pack/dimension.jte", () -> builder.dimension(dimension)));
        }
        for (String code : builder.footprints()) {
            documents.add(pages.page(builder.path(code), "pack/footprint.jte", () -> builder.footprint(code)));
        }
        return List.copyOf(documents);
    }

    private PackDocument page(String path, String template, Supplier<?> page) {
        return PackDocument.text(path, out -> render(template, page.get(), out));
    }

    private void render(String template, Object page, Writer out) throws IOException {
        try {
            templates.render(template, page, new WriterOutput(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
