package org.waymark.pack.trace;

import java.util.List;
import java.util.Locale;
import org.waymark.document.DocumentFormat;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.storage.FileFormat;

/** The formats of a trace. */
public enum TraceFormat implements FileFormat {
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    /** A Word file. */
    DOCX("docx"),
    /** For programs; described by docs/trace.schema.json. */
    JSON("json"),
    /** One row for each cell that decides. */
    CSV("csv");

    private final List<String> extensions;

    TraceFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    /** Returns a renderer of this format. */
    public Renderer<FigureTrace> renderer(WriterOptions options) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, DOCX -> DocumentFormat.valueOf(name()).renderer(TraceOutline::of, options);
            case JSON -> Renderer.inUtf8(new TraceJson(options.version())::render);
            case CSV -> Renderer.inUtf8(TraceCsv::write);
        };
    }

    /** Whether the format is text, which a terminal can show. */
    public boolean isText() {
        return this != DOCX;
    }

    /** The id, as typed on the command line and shown in its help. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
