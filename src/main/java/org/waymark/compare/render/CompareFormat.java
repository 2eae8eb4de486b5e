package org.waymark.compare.render;

import java.util.Locale;
import org.waymark.compare.ChangeSet;
import org.waymark.document.Medium;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.schema.Schema;

/** The formats of a comparison. The classes of a format are loaded when its renderer is first used. */
public enum CompareFormat {
    TEXT,
    MARKDOWN,
    HTML,
    /** All data for programs; docs/compare.schema.json describes it. */
    JSON;

    /**
     * Creates a renderer of this format.
     *
     * @param options the options of the writer
     * @param schema the schema with the titles of the fields
     */
    public Renderer<ChangeSet> renderer(WriterOptions options, Schema schema) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML ->
                Medium.valueOf(name()).renderer(comparison -> ComparisonOutline.of(comparison, schema), options);
            case JSON -> Renderer.inUtf8(new JsonComparison(options.version())::render);
        };
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
