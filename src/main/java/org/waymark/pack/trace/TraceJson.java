package org.waymark.pack.trace;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.pack.trace.FigureTrace.Part;
import org.waymark.pack.trace.TracedMilestone.Cell;
import org.waymark.pack.trace.TracedMilestone.Place;
import org.waymark.progress.MeasureValue;
import org.waymark.progress.Spread;
import org.waymark.report.json.NullableValues;
import org.waymark.report.json.PrettyJson;
import tools.jackson.core.JsonGenerator;

/** Writes a trace as JSON as described by {@code docs/trace.schema.json}. */
final class TraceJson {

    private final String version;

    TraceJson(String version) {
        this.version = version;
    }

    void render(FigureTrace trace, Writer out) throws IOException {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("waymark", version);
            json.writeStringProperty("programme", trace.programme());
            NullableValues.text(json, "period", trace.period());
            NullableValues.text(json, "month", trace.month());
            NullableValues.text(json, "asOf", trace.asOf());
            json.writeStringProperty("measure", trace.description().key());
            json.writeStringProperty("title", trace.description().title());
            json.writeStringProperty("definition", trace.description().definition());
            NullableValues.term(json, "dimension", trace.dimension());
            NullableValues.text(json, "footprint", trace.footprint());
            json.writeNumberProperty("n", trace.n());
            value(trace.value(), json);
            json.writeArrayPropertyStart("parts");
            trace.parts().forEach(part -> part(part, json));
            json.writeEndArray();
            milestones("leftOut", trace.leftOut(), json);
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    /** The rate or median; null for a figure that is a number for each part, and for one with nothing to count. */
    private static void value(@Nullable MeasureValue value, JsonGenerator json) {
        Double number = value == null || value.number().isEmpty()
                ? null
                : (Double) value.number().getAsDouble();
        if (value instanceof Spread spread) {
            NullableValues.number(json, "value", spread.median());
            json.writeObjectPropertyStart("spread");
            spread.numbers().forEach((key, each) -> NullableValues.number(json, key, each));
            json.writeEndObject();
        } else {
            NullableValues.number(json, "value", number);
        }
    }

    private static void part(Part part, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("key", part.key());
        json.writeStringProperty("title", part.title());
        json.writeNumberProperty("count", part.size());
        milestones("milestones", part.milestones(), json);
        json.writeEndObject();
    }

    private static void milestones(String name, List<TracedMilestone> milestones, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (TracedMilestone each : milestones) {
            json.writeStartObject();
            json.writeStringProperty("footprint", each.footprint());
            NullableValues.text(json, "id", orNull(each.id()));
            NullableValues.text(json, "title", orNull(each.title()));
            NullableValues.text(json, "dimension", orNull(each.dimension()));
            NullableValues.number(json, "number", each.number());
            place("now", each.now(), json);
            place("before", each.before(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(String name, @Nullable Place place, JsonGenerator json) {
        if (place == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        NullableValues.text(json, "file", orNull(place.file()));
        NullableValues.text(json, "sheet", orNull(place.sheet()));
        if (place.row().isEmpty()) {
            json.writeNullProperty("row");
        } else {
            json.writeNumberProperty("row", Integer.parseInt(place.row()));
        }
        json.writeArrayPropertyStart("cells");
        for (Cell cell : place.cells()) {
            json.writeStartObject();
            json.writeStringProperty("field", cell.field());
            NullableValues.text(json, "cell", orNull(cell.cell()));
            NullableValues.text(json, "value", orNull(cell.value()));
            json.writeBooleanProperty("inError", cell.inError());
            json.writeBooleanProperty("corrected", cell.corrected());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
