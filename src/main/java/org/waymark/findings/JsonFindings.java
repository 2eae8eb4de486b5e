package org.waymark.findings;

import java.io.Writer;
import java.util.Objects;
import java.util.Set;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import tools.jackson.core.JsonGenerator;

/** The contract for programs: {@code docs/findings.schema.json} describes it. One finding stands on one line. */
record JsonFindings(Presentation presentation) implements FindingsWriter {

    @Override
    public void write(Verdict verdict, Writer out) {
        try (JsonGenerator json = Json.generator(out, Set.of("findings"))) {
            json.writeStartObject();
            json.writeStringProperty("waymark", presentation.version());
            schema(json);
            summary(json, verdict);
            json.writeArrayPropertyStart("findings");
            verdict.findings().forEach(finding -> finding(json, finding));
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

    private void summary(JsonGenerator json, Verdict verdict) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", verdict.files().size());
        json.writeNumberProperty("returns", verdict.returns().size());
        json.writeNumberProperty("rows", verdict.rows());
        json.writeNumberProperty("errors", verdict.count(Severity.ERROR));
        json.writeNumberProperty("warnings", verdict.count(Severity.WARNING));
        json.writeNumberProperty("advisories", verdict.count(Severity.ADVISORY));
        json.writeNumberProperty("suppressed", verdict.suppressed().count());
        Baseline.Comparison baseline = presentation.baseline();
        if (baseline != null) {
            json.writeNumberProperty("known", baseline.known());
            json.writeNumberProperty("gone", baseline.gone());
        }
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("slug", finding.code().slug());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("fix", finding.fix());
        place(json, finding.address());
        Json.text(json, "footprint", finding.footprint());
        Json.text(json, "period", finding.period() == null ? null : Objects.toString(finding.period()));
        Json.text(json, "milestone", finding.milestone());
        Json.text(json, "value", finding.value());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        Address related = finding.related();
        if (related == null) {
            json.writeNullProperty("related");
        } else {
            json.writeObjectPropertyStart("related");
            place(json, related);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Address address) {
        Json.text(json, "file", address.file().isEmpty() ? null : address.file());
        Json.text(json, "sheet", address.sheet());
        number(json, "row", address.row());
        number(json, "column", address.column());
        Json.text(json, "cell", address.cell());
        Json.text(json, "field", address.field());
    }

    private static void number(JsonGenerator json, String name, int number) {
        if (number == 0) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }
}
