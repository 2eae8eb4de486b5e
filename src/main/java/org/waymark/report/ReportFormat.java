package org.waymark.report;

import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.waymark.report.csv.CsvReport;
import org.waymark.report.html.HtmlReport;
import org.waymark.report.json.JsonReport;
import org.waymark.report.markdown.MarkdownReport;
import org.waymark.report.text.TextReport;
import org.waymark.report.workbook.WorkbookReport;

/** The formats of a progress report. A format's classes are loaded when its renderer is first asked for. */
public enum ReportFormat {
    /** For a terminal, or for a file that somebody reads as it is. */
    TEXT("txt") {
        @Override
        public DocumentRenderer renderer(ReportOptions options) {
            return inUtf8(new TextReport(options.textStyle())::render);
        }
    },
    /** GitHub-flavoured Markdown. */
    MARKDOWN("md") {
        @Override
        public DocumentRenderer renderer(ReportOptions options) {
            return inUtf8(new MarkdownReport()::render);
        }
    },
    /** One file with its style and pictures in it, and no script. */
    HTML("html") {
        @Override
        public DocumentRenderer renderer(ReportOptions options) {
            return inUtf8(new HtmlReport(options.version())::render);
        }
    },
    /** Every figure and milestone; described by docs/report.schema.json. */
    JSON("json") {
        @Override
        public DocumentRenderer renderer(ReportOptions options) {
            return inUtf8(new JsonReport(options.version())::render);
        }
    },
    /** Every figure, one a line. */
    CSV("csv") {
        @Override
        public DocumentRenderer renderer(ReportOptions options) {
            return inUtf8(new CsvReport()::render);
        }
    },
    /** A workbook with a table of everything, and charts. */
    XLSX("xlsx") {
        @Override
        public DocumentRenderer renderer(ReportOptions options) {
            return (content, out) ->
                    new WorkbookReport().render(content.progress(), content.findings(), content.version(), out);
        }

        @Override
        public boolean isText() {
            return false;
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** A renderer of this format; it keeps no state between reports. */
    public abstract DocumentRenderer renderer(ReportOptions options);

    /** Whether it is text, which a terminal can show. */
    public boolean isText() {
        return true;
    }

    /** The word of the command line, such as {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    private static DocumentRenderer inUtf8(ReportRenderer renderer) {
        return (content, out) -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            renderer.render(content.progress(), writer);
            writer.flush();
        };
    }
}
