package org.waymark.report.json;

import org.waymark.progress.FootprintFunnel;
import org.waymark.progress.FunnelPoint;
import tools.jackson.core.JsonGenerator;

/** Writes the comparison of footprints by one rate. */
final class ComparisonJson {

    private ComparisonJson() {}

    static void write(FootprintFunnel funnel, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("measure", funnel.measure().key());
        NullableValues.rate(json, "target", funnel.all());
        NullableValues.number(json, "phi", funnel.phi());
        NullableValues.number(json, "tau2", funnel.tau2());
        json.writeArrayPropertyStart("footprints");
        funnel.points().forEach(point -> point(point, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void point(FunnelPoint point, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", point.footprint().code());
        json.writeNumberProperty("count", point.rate().count());
        json.writeNumberProperty("n", point.rate().n());
        NullableValues.rate(json, "rate", point.rate());
        NullableValues.number(json, "z", point.z());
        NullableValues.term(json, "beyond", point.band());
        json.writeEndObject();
    }
}
