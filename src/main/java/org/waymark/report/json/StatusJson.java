package org.waymark.report.json;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.QueryState;
import org.waymark.check.CheckedReturn;
import org.waymark.collection.CollectionStatus;
import org.waymark.collection.FootprintStatus;
import org.waymark.collection.StrayReturn;
import tools.jackson.core.JsonGenerator;

/** Writes the status of a collection as JSON as described by {@code docs/status.schema.json}. */
public final class StatusJson {

    private final String version;

    public StatusJson(String version) {
        this.version = version;
    }

    /** Writes the whole document; flushes but does not close {@code out}. */
    public void render(CollectionStatus status, Writer out) throws IOException {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("waymark", version);
            json.writeStringProperty("programme", status.programme());
            NullableValues.text(json, "period", status.period());
            NullableValues.text(json, "asOf", status.asOf());
            CoverageJson.write(status.coverage(), json);
            json.writeArrayPropertyStart("footprints");
            status.footprints().forEach(each -> footprint(each, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("strays");
            status.strays().forEach(each -> stray(each, json));
            json.writeEndArray();
            PassedOverJson.write(status.passedOver(), json);
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void footprint(FootprintStatus each, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", each.footprint().code());
        json.writeStringProperty("name", each.footprint().name());
        NullableValues.text(json, "contact", each.footprint().contact());
        NullableValues.text(json, "email", each.footprint().email());
        json.writeStringProperty("state", each.state().id());
        NullableValues.term(json, "ask", each.ask());
        json.writeStringProperty("why", each.why());
        json.writeBooleanProperty("late", each.late());
        counting(each.counting(), json);
        NullableValues.texts(json, "superseded", each.superseded());
        NullableValues.texts(json, "mayBeTheirs", each.mayBeTheirs());
        json.writeEndObject();
    }

    private static void counting(@Nullable CheckedReturn counted, JsonGenerator json) {
        if (counted == null) {
            json.writeNullProperty("return");
            return;
        }
        json.writeObjectPropertyStart("return");
        MilestoneJson.place(counted.address(), json);
        NullableValues.text(json, "submittedOn", counted.submittedOn());
        json.writeBooleanProperty("nil", counted.nil());
        json.writeNumberProperty("rows", counted.rows());
        json.writeNumberProperty("errors", counted.errors());
        json.writeNumberProperty("warnings", counted.warnings());
        json.writeNumberProperty("advisories", counted.advisories());
        json.writeObjectPropertyStart("queries");
        for (QueryState state : QueryState.values()) {
            json.writeNumberProperty(state.word(), counted.queries().of(state));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void stray(StrayReturn each, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", each.file());
        NullableValues.text(json, "footprint", each.footprint());
        json.writeStringProperty("what", each.what());
        NullableValues.text(json, "hint", each.hint());
        json.writeEndObject();
    }
}
