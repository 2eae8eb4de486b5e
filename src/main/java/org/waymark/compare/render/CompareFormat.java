package org.waymark.compare.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.waymark.compare.Comparison;
import org.waymark.compare.PeriodComparison;
import org.waymark.compare.ReturnComparison;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/** The formats of a comparison. A format's classes are loaded when its renderer is first asked for. */
public enum CompareFormat {
    /** For a terminal, or for a file that somebody reads as it is. */
    TEXT {
        @Override
        public CompareRenderer renderer(CompareOptions options) {
            return (comparison, out) ->
                    new TextComparison(options.textStyle()).render(view(comparison, options.schema()), out);
        }
    },
    /** GitHub-flavoured Markdown. */
    MARKDOWN {
        @Override
        public CompareRenderer renderer(CompareOptions options) {
            return (comparison, out) -> MarkdownComparison.render(view(comparison, options.schema()), out);
        }
    },
    /** One file with its style in it, and no script. */
    HTML {
        @Override
        public CompareRenderer renderer(CompareOptions options) {
            return (comparison, out) ->
                    HtmlComparison.render(view(comparison, options.schema()), options.version(), out);
        }
    },
    /** Everything; described by docs/compare.schema.json. */
    JSON {
        @Override
        public CompareRenderer renderer(CompareOptions options) {
            return new JsonComparison(options.version())::render;
        }
    };

    /** A renderer of this format; it keeps no state between comparisons. */
    public abstract CompareRenderer renderer(CompareOptions options);

    /** The word of the command line, such as {@code markdown}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static CompareView view(Comparison comparison, Schema schema) {
        if (comparison instanceof PeriodComparison periods) {
            return PeriodView.of(periods);
        }
        Map<String, String> titles = new HashMap<>();
        for (Field field : schema.columns()) {
            titles.put(field.name(), field.title());
        }
        return ReturnView.of((ReturnComparison) comparison, titles);
    }
}
