package org.waymark.report;

import org.waymark.check.collection.RuleYield;
import org.waymark.document.DocumentFormat;
import org.waymark.document.Renderer;
import org.waymark.document.WriterOptions;
import org.waymark.report.csv.YieldCsv;
import org.waymark.report.json.YieldJson;

/** The formats of the yield of the rules. A format's classes are loaded when its renderer is first used. */
public enum YieldFormat {
    TEXT,
    MARKDOWN,
    /** One row per code. */
    CSV,
    /** For programs; described by docs/yield.schema.json. */
    JSON;

    /** Returns a renderer of this format. */
    public Renderer<RuleYield> renderer(WriterOptions options) {
        return switch (this) {
            case TEXT, MARKDOWN -> DocumentFormat.valueOf(name()).renderer(YieldOutline::of, options);
            case CSV -> Renderer.inUtf8(new YieldCsv()::render);
            case JSON -> Renderer.inUtf8(new YieldJson(options.version())::render);
        };
    }
}
