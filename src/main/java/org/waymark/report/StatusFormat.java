package org.waymark.report;

import java.util.List;
import java.util.Locale;
import org.waymark.collection.CollectionStatus;
import org.waymark.document.DocumentFormat;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.report.csv.StatusCsv;
import org.waymark.report.json.StatusJson;
import org.waymark.storage.FileFormat;

/** The formats of the status of a collection. A format's classes are loaded when its renderer is first used. */
public enum StatusFormat implements FileFormat {
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    /** A Word file. */
    DOCX("docx"),
    /** One row per footprint. */
    CSV("csv"),
    /** For programs; described by docs/status.schema.json. */
    JSON("json");

    private final List<String> extensions;

    StatusFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    /** Returns a renderer of this format. */
    public Renderer<CollectionStatus> renderer(WriterOptions options) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, DOCX -> DocumentFormat.valueOf(name()).renderer(StatusOutline::of, options);
            case CSV -> Renderer.inUtf8(new StatusCsv()::render);
            case JSON -> Renderer.inUtf8(new StatusJson(options.version())::render);
        };
    }

    /** Whether the format is text, which a terminal can show. */
    public boolean isText() {
        return this != DOCX;
    }

    /** The name on the command line, such as {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The id, as typed on the command line and shown in its help. */
    @Override
    public String toString() {
        return id();
    }
}
