package org.waymark.findings;

import java.util.Objects;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.catalogue.QueryAnswer;
import tools.jackson.core.JsonGenerator;

/** Writes a finding as a JSON object. {@code docs/findings.schema.json} describes it. */
public final class FindingJson {

    private FindingJson() {}

    /** Writes one finding; values that are unknown are null. */
    public static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("slug", finding.code().slug());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("fix", finding.fix());
        place(json, finding.address());
        JsonLayout.text(json, "footprint", finding.footprint());
        JsonLayout.text(json, "period", finding.period() == null ? null : Objects.toString(finding.period()));
        JsonLayout.text(json, "milestone", finding.milestone());
        JsonLayout.text(json, "milestoneTitle", finding.milestoneTitle());
        JsonLayout.text(json, "value", finding.value());
        json.writeStringProperty("fingerprint", finding.fingerprint());
        Address related = finding.related();
        if (related == null) {
            json.writeNullProperty("related");
        } else {
            json.writeObjectPropertyStart("related");
            place(json, related);
            json.writeEndObject();
        }
        QueryAnswer query = finding.query();
        JsonLayout.text(json, "state", query == null ? null : query.state().word());
        JsonLayout.text(json, "explanation", query == null ? null : query.explanation());
        JsonLayout.text(json, "note", query == null ? null : query.note());
        FixClass fixClass = finding.fixClass();
        JsonLayout.text(json, "fixable", fixClass == null ? null : fixClass.word());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Address address) {
        JsonLayout.text(json, "file", address.file().isEmpty() ? null : address.file());
        JsonLayout.text(json, "sheet", address.sheet());
        number(json, "row", address.row());
        number(json, "column", address.column());
        JsonLayout.text(json, "cell", address.cell());
        JsonLayout.text(json, "field", address.field());
    }

    private static void number(JsonGenerator json, String name, int number) {
        if (number == 0) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }
}
