package org.waymark.report;

import java.util.List;
import java.util.Locale;
import org.waymark.document.DocumentFormat;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.report.csv.ForecastCsv;
import org.waymark.report.json.ForecastJson;
import org.waymark.report.view.ForecastContent;
import org.waymark.storage.FileFormat;

/** The formats of the track record and the outlook. A format's classes are loaded when its renderer is first used. */
public enum ForecastFormat implements FileFormat {
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    /** A Word file with native charts. */
    DOCX("docx"),
    /** Every figure; described by docs/forecast.schema.json. */
    JSON("json"),
    /** Every forecast with what became of it, one per line. */
    CSV("csv");

    private final List<String> extensions;

    ForecastFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    /** Returns a renderer of this format. */
    public Renderer<ForecastContent> renderer(WriterOptions options) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML, DOCX -> DocumentFormat.valueOf(name()).renderer(ForecastOutline::of, options);
            case CSV ->
                Renderer.inUtf8(
                        (content, out) -> ForecastCsv.write(content.forecasts().ledger(), out));
            case JSON -> Renderer.inUtf8(new ForecastJson(options.version())::render);
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
