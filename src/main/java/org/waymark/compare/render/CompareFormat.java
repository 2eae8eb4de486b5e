package org.waymark.compare.render;

import java.util.List;
import java.util.Locale;
import org.waymark.compare.ChangeSet;
import org.waymark.document.DocumentFormat;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.schema.Schema;
import org.waymark.storage.FileFormat;

/** The formats of a comparison. The classes of a format are loaded when its renderer is first used. */
public enum CompareFormat implements FileFormat {
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    /** A Word file. */
    DOCX("docx"),
    /** All data for programs; docs/compare.schema.json describes it. */
    JSON("json");

    private final List<String> extensions;

    CompareFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    /**
     * Creates a renderer of this format.
     *
     * @param options the options of the writer
     * @param schema the schema with the titles of the fields
     */
    public Renderer<ChangeSet> renderer(WriterOptions options, Schema schema) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, DOCX ->
                DocumentFormat.valueOf(name())
                        .renderer(comparison -> ComparisonOutline.of(comparison, schema), options);
            case JSON -> Renderer.inUtf8(new JsonComparison(options.version())::render);
        };
    }

    /** Whether the format is text, which a terminal can show. */
    public boolean isText() {
        return this != DOCX;
    }

    /** The name of the format on the command line, such as {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the format on the command line and in its help. */
    @Override
    public String toString() {
        return id();
    }
}
