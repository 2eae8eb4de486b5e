package org.waymark.findings;

import java.io.Writer;
import java.util.Set;
import org.waymark.check.CheckCount;
import org.waymark.check.CheckedReturn;
import org.waymark.check.UncountedFindings;
import org.waymark.check.Verdict;
import tools.jackson.core.JsonGenerator;

/** Writes how often each check was made in each return, as JSON. {@code docs/checks.schema.json} describes it. */
record JsonChecks(FindingsPresentation presentation) implements FindingsWriter {

    @Override
    public void write(Verdict verdict, Writer out) {
        try (JsonGenerator json = JsonLayout.generator(out, Set.of("checks", "uncounted"))) {
            json.writeStartObject();
            json.writeStringProperty("waymark", presentation.version());
            json.writeNumberProperty(
                    "evaluated",
                    verdict.returns().stream()
                            .mapToLong(received -> received.checks().evaluated())
                            .sum());
            json.writeArrayPropertyStart("returns");
            verdict.returns().forEach(received -> received(received, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("uncounted");
            UncountedFindings.of(verdict).forEach(each -> uncounted(each, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void received(CheckedReturn received, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", received.address().file());
        json.writeStringProperty("footprint", received.key().footprint());
        json.writeStringProperty("period", received.key().period().toString());
        json.writeNumberProperty("rows", received.rows());
        json.writeArrayPropertyStart("checks");
        received.checks().counts().forEach(count -> count(count, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void uncounted(UncountedFindings findings, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", findings.code().id());
        json.writeStringProperty("slug", findings.code().slug());
        json.writeNumberProperty("findings", findings.findings());
        json.writeNumberProperty("suppressed", findings.suppressed());
        json.writeNumberProperty("answered", findings.answered());
        json.writeStringProperty("why", findings.why());
        json.writeEndObject();
    }

    private static void count(CheckCount count, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", count.code().id());
        json.writeStringProperty("slug", count.code().slug());
        json.writeStringProperty("unit", count.unit().key());
        json.writeNumberProperty("inScope", count.inScope());
        json.writeNumberProperty("evaluated", count.evaluated());
        json.writeNumberProperty("passed", count.passed());
        json.writeNumberProperty("failed", count.failed());
        json.writeNumberProperty("suppressed", count.suppressed());
        json.writeNumberProperty("answered", count.answered());
        json.writeBooleanProperty("off", count.off());
        json.writeObjectPropertyStart("skipped");
        count.skipped().forEach((kind, places) -> json.writeNumberProperty(kind.key(), places));
        json.writeEndObject();
        json.writeEndObject();
    }
}
