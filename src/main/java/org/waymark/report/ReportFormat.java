package org.waymark.report;

import java.util.Locale;
import org.waymark.report.csv.CsvReport;
import org.waymark.report.html.HtmlReport;
import org.waymark.report.json.JsonReport;
import org.waymark.report.markdown.MarkdownReport;
import org.waymark.report.text.TextReport;

/** The formats of a progress report. A format's classes are loaded when its renderer is first asked for. */
public enum ReportFormat {
    /** For a terminal, or for a file that somebody reads as it is. */
    TEXT("txt") {
        @Override
        public ReportRenderer renderer(ReportOptions options) {
            return new TextReport(options.textStyle())::render;
        }
    },
    /** GitHub-flavoured Markdown. */
    MARKDOWN("md") {
        @Override
        public ReportRenderer renderer(ReportOptions options) {
            return new MarkdownReport()::render;
        }
    },
    /** One file with its style and pictures in it, and no script. */
    HTML("html") {
        @Override
        public ReportRenderer renderer(ReportOptions options) {
            return new HtmlReport(options.version())::render;
        }
    },
    /** Every figure and milestone; described by docs/report.schema.json. */
    JSON("json") {
        @Override
        public ReportRenderer renderer(ReportOptions options) {
            return new JsonReport(options.version())::render;
        }
    },
    /** Every figure, one a line. */
    CSV("csv") {
        @Override
        public ReportRenderer renderer(ReportOptions options) {
            return new CsvReport()::render;
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** A renderer of this format; it keeps no state between reports. */
    public abstract ReportRenderer renderer(ReportOptions options);

    /** The word of the command line, such as {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }
}
