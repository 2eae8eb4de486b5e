package org.waymark.report;

import java.util.Locale;
import org.waymark.report.csv.StatusCsv;
import org.waymark.report.json.StatusJson;
import org.waymark.report.markdown.StatusMarkdown;
import org.waymark.report.text.StatusText;

/** The formats in which it can be said who has sent what. */
public enum StatusFormat {
    /** For a terminal. */
    TEXT {
        @Override
        public StatusRenderer renderer(ReportOptions options) {
            return new StatusText(options.textStyle())::render;
        }
    },
    /** GitHub-flavoured Markdown. */
    MARKDOWN {
        @Override
        public StatusRenderer renderer(ReportOptions options) {
            return new StatusMarkdown()::render;
        }
    },
    /** One row a footprint. */
    CSV {
        @Override
        public StatusRenderer renderer(ReportOptions options) {
            return new StatusCsv()::render;
        }
    },
    /** For programs; described by docs/status.schema.json. */
    JSON {
        @Override
        public StatusRenderer renderer(ReportOptions options) {
            return new StatusJson(options.version())::render;
        }
    };

    /** A renderer of this format; it keeps no state between documents. */
    public abstract StatusRenderer renderer(ReportOptions options);

    /** The word of the command line, such as {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
