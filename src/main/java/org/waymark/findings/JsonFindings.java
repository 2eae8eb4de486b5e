package org.waymark.findings;

import java.io.Writer;
import java.util.Set;
import org.waymark.catalogue.QueryState;
import org.waymark.catalogue.Severity;
import org.waymark.check.QueryCounts;
import org.waymark.check.SupersededReturn;
import org.waymark.check.Verdict;
import org.waymark.intake.PassedOverFile;
import tools.jackson.core.JsonGenerator;

/** Writes findings as JSON for programs, one finding on each line. {@code docs/findings.schema.json} describes it. */
record JsonFindings(FindingsPresentation presentation) implements FindingsWriter {

    @Override
    public void write(Verdict verdict, Writer out) {
        try (JsonGenerator json = JsonLayout.generator(out, Set.of("findings", "passedOver", "superseded"))) {
            json.writeStartObject();
            json.writeStringProperty("waymark", presentation.version());
            schema(json);
            presentation.settings().ifPresent(settings -> settings(json, settings));
            summary(json, verdict);
            json.writeArrayPropertyStart("findings");
            verdict.findings().forEach(finding -> FindingJson.write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void schema(JsonGenerator json) {
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("name", presentation.schema().name());
        json.writeStringProperty("version", presentation.schema().version());
        json.writeStringProperty("title", presentation.schema().title());
        json.writeEndObject();
    }

    private static void settings(JsonGenerator json, SettingsInUse settings) {
        json.writeObjectPropertyStart("settings");
        json.writeStringProperty("file", settings.file());
        json.writeNumberProperty("codesOff", settings.off());
        json.writeNumberProperty("codesLowered", settings.lowered());
        json.writeNumberProperty("codesSuppressed", settings.suppressed());
        json.writeNumberProperty("corrections", settings.corrections());
        json.writeEndObject();
    }

    private void summary(JsonGenerator json, Verdict verdict) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", verdict.files().size());
        json.writeNumberProperty("returns", verdict.returns().size());
        json.writeNumberProperty("rows", verdict.rows());
        json.writeNumberProperty("errors", verdict.count(Severity.ERROR));
        json.writeNumberProperty("warnings", verdict.count(Severity.WARNING));
        json.writeNumberProperty("advisories", verdict.count(Severity.ADVISORY));
        json.writeNumberProperty("suppressed", verdict.suppressedCount());
        queries(json, verdict.queries());
        Baseline.Comparison baseline = presentation.baseline();
        if (baseline != null) {
            json.writeNumberProperty("known", baseline.known());
            json.writeNumberProperty("gone", baseline.gone());
        }
        json.writeArrayPropertyStart("passedOver");
        verdict.passedOver().forEach(file -> passedOver(json, file));
        json.writeEndArray();
        json.writeArrayPropertyStart("superseded");
        verdict.superseded().forEach(one -> superseded(json, one));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void queries(JsonGenerator json, QueryCounts queries) {
        json.writeObjectPropertyStart("queries");
        for (QueryState state : QueryState.values()) {
            json.writeNumberProperty(state.word(), queries.of(state));
        }
        json.writeEndObject();
    }

    private static void superseded(JsonGenerator json, SupersededReturn one) {
        json.writeStartObject();
        json.writeStringProperty("file", one.replaced().address().file());
        json.writeStringProperty("footprint", one.replaced().key().footprint());
        json.writeStringProperty("period", one.replaced().key().period().toString());
        json.writeStringProperty("replacedBy", one.counting().address().file());
        json.writeEndObject();
    }

    private static void passedOver(JsonGenerator json, PassedOverFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.file());
        json.writeStringProperty("reason", file.reason());
        json.writeEndObject();
    }
}
