package org.waymark.compare.render;

import java.util.Locale;
import org.waymark.compare.ChangeSet;
import org.waymark.document.Medium;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.schema.Schema;

/** The formats of a comparison. A format's classes are loaded when its renderer is first used. */
public enum CompareFormat {
    TEXT,
    MARKDOWN,
    HTML,
    /** Everything; described by docs/compare.schema.json. */
    JSON;

    /** @param schema whose titles name the fields */
    public Renderer<ChangeSet> renderer(WriterOptions options, Schema schema) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML ->
                Medium.valueOf(name()).renderer(comparison -> ComparisonOutline.of(comparison, schema), options);
            case JSON -> Renderer.inUtf8(new JsonComparison(options.version())::render);
        };
    }

    /** The word of the command line, such as {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id, as typed on the command line and shown in its help. */
    @Override
    public String toString() {
        return id();
    }
}
