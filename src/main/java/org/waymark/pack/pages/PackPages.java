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

/**
 * The web pages of a pack: the programme, its dimensions, its footprints, and every milestone. Each needs nothing but
 * the pages it links to: its style and its pictures are in it, it has no script and fetches nothing.
 */
public final class PackPages {

    private static final String TEMPLATES = "org.waymark.templates";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);

    private PackPages() {}

    /**
     * Every page.
     *
     * @param others paths of the pack's other files, to link to from the first page
     */
    public static List<PackDocument> of(PackContent content, List<String> others) {
        PackPages pages = new PackPages();
        PackPageBuilder maker = new PackPageBuilder(content);
        List<PackDocument> documents = new ArrayList<>();
        documents.add(pages.page(SiteMap.INDEX, "pack/index.jte", () -> maker.index(others)));
        documents.add(pages.page(SiteMap.MILESTONES, "pack/all.jte", maker::milestones));
        for (int at = 0; at < content.view().dimensions().size(); at++) {
            int number = at;
            documents.add(pages.page(maker.dimensionPath(at), "pack/dimension.jte", () -> maker.dimension(number)));
        }
        for (int at = 0; at < content.view().footprints().size(); at++) {
            int number = at;
            documents.add(pages.page(maker.footprintPath(at), "pack/footprint.jte", () -> maker.footprint(number)));
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
