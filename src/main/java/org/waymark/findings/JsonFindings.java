package org.waymark.findings;

import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter.FixedSpaceIndenter;

/** The contract for programs: {@code docs/findings.schema.json} describes it. One finding stands on one line. */
record JsonFindings(Presentation presentation) implements FindingsWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    @Override
    public void write(Verdict verdict, Writer out) {
        try (JsonGenerator json = JSON.createGenerator(new OneLineAnElement(), out)) {
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

    private static void summary(JsonGenerator json, Verdict verdict) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", verdict.files().size());
        json.writeNumberProperty("returns", verdict.returns().size());
        json.writeNumberProperty("rows", verdict.rows());
        json.writeNumberProperty("errors", verdict.count(Severity.ERROR));
        json.writeNumberProperty("warnings", verdict.count(Severity.WARNING));
        json.writeNumberProperty("advisories", verdict.count(Severity.ADVISORY));
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
        text(json, "footprint", finding.footprint());
        text(json, "period", finding.period() == null ? null : Objects.toString(finding.period()));
        text(json, "milestone", finding.milestone());
        text(json, "value", finding.value());
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
        text(json, "file", address.file().isEmpty() ? null : address.file());
        text(json, "sheet", address.sheet());
        number(json, "row", address.row());
        number(json, "column", address.column());
        text(json, "cell", address.cell());
        text(json, "field", address.field());
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    private static void number(JsonGenerator json, String name, int number) {
        if (number == 0) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }

    private static final class OneLineAnElement extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withObjectIndenter(FixedSpaceIndenter.instance())
                    .withArrayIndenter(new DefaultIndenter("", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
