package org.waymark.report;

import java.util.List;
import java.util.Locale;
import org.waymark.document.DocumentFormat;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.progress.Progress;
import org.waymark.report.csv.CsvReport;
import org.waymark.report.json.JsonReport;
import org.waymark.report.workbook.WorkbookReport;
import org.waymark.storage.FileFormat;

/**
 * The formats of a progress report. A format's classes are loaded when its renderer is first used, so that a report in
 * text does not pay for the libraries of a workbook.
 */
public enum ReportFormat implements FileFormat {
    TEXT("txt"),
    MARKDOWN("md", "markdown"),
    HTML("html", "htm"),
    /** Every figure and milestone; described by docs/report.schema.json. */
    JSON("json"),
    /** Every figure, one per line. */
    CSV("csv"),
    /** A workbook with tables of every figure and milestone, and with charts. */
    XLSX("xlsx"),
    /** The board paper, a Word file with native charts. */
    DOCX("docx");

    private final List<String> extensions;

    ReportFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    @Override
    public List<String> extensions() {
        return extensions;
    }

    /**
     * Returns a renderer of text that fits on one screen, for one use.
     *
     * @param next the command to run next; may be empty
     */
    public static Renderer<ReportContent> screen(WriterOptions options, String next) {
        return DocumentFormat.TEXT.renderer(content -> ScreenOutline.of(content, next), options);
    }

    /** Returns a renderer of this format, for one use. */
    public Renderer<ReportContent> renderer(WriterOptions options) {
        return switch (this) {
            case TEXT, MARKDOWN, HTML ->
                DocumentFormat.valueOf(name()).renderer(content -> ReportOutline.of(content), options);
            case DOCX ->
                DocumentFormat.DOCX.renderer(
                        content -> BoardOutline.of(content.progress(), content.forecasts(), options.paperHeight()),
                        options);
            case JSON -> text(new JsonReport(options.version())::render);
            case CSV -> text(new CsvReport()::render);
            case XLSX ->
                (content, out) -> new WorkbookReport()
                        .render(content.progress(), content.findings(), content.forecasts(), content.version(), out);
        };
    }

    /** Whether the format is text, which a terminal can show. */
    public boolean isText() {
        return this != XLSX && this != DOCX;
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

    private static Renderer<ReportContent> text(Renderer.OfText<Progress> renderer) {
        return Renderer.inUtf8((content, out) -> renderer.render(content.progress(), out));
    }
}
