package org.waymark.report.json;

import java.io.IOException;
import java.io.Writer;
import org.waymark.catalogue.Severity;
import org.waymark.check.collection.CodeYield;
import org.waymark.check.collection.FindingOutcome;
import org.waymark.check.collection.RuleYield;
import tools.jackson.core.JsonGenerator;

/** Writes the yield of the rules as JSON as described by {@code docs/yield.schema.json}. */
public final class YieldJson {

    private final String version;

    public YieldJson(String version) {
        this.version = version;
    }

    /** Writes the whole document; flushes but does not close {@code out}. */
    public void render(RuleYield result, Writer out) throws IOException {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("waymark", version);
            json.writeStringProperty("programme", result.programme());
            NullableValues.text(json, "asOf", result.asOf());
            json.writeArrayPropertyStart("periods");
            result.periods().forEach(period -> json.writeString(period.toString()));
            json.writeEndArray();
            json.writeNumberProperty("returns", result.returns());
            json.writeNumberProperty("replaced", result.replaced());
            json.writeArrayPropertyStart("codes");
            result.codes().forEach(each -> code(each, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void code(CodeYield each, JsonGenerator json) {
        Severity severity = each.severity();
        json.writeStartObject();
        json.writeStringProperty("code", each.code().id());
        json.writeStringProperty("slug", each.code().slug());
        json.writeStringProperty("severity", severity == null ? "off" : severity.word());
        json.writeNumberProperty("raised", each.raised());
        for (FindingOutcome outcome : FindingOutcome.values()) {
            json.writeNumberProperty(outcome.key(), each.of(outcome));
        }
        json.writeEndObject();
    }
}
