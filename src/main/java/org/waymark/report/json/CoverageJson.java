package org.waymark.report.json;

import java.util.List;
import org.waymark.programme.Footprint;
import org.waymark.progress.Coverage;
import tools.jackson.core.JsonGenerator;

/** Writes the coverage of a period as the property {@code coverage}: the returns expected, received, accepted and missing. */
final class CoverageJson {

    private CoverageJson() {}

    static void write(Coverage coverage, JsonGenerator json) {
        boolean timed = coverage.deadline() != null;
        json.writeObjectPropertyStart("coverage");
        json.writeNumberProperty("expected", coverage.expected().size());
        json.writeNumberProperty("received", coverage.received().size());
        json.writeNumberProperty("accepted", coverage.accepted().size());
        NullableValues.number(json, "late", timed ? coverage.late().size() : null);
        codes(json, "missing", coverage.missing());
        NullableValues.text(json, "deadline", coverage.deadline());
        codes(json, "lateFootprints", coverage.late());
        codes(json, "undated", coverage.undated());
        NullableValues.texts(json, "unexpected", coverage.unexpected());
        NullableValues.rate(json, "reportingRate", coverage.reportingRate());
        NullableValues.rate(json, "onTimeRate", coverage.onTimeRate());
        json.writeObjectPropertyStart("n");
        json.writeNumberProperty("reportingRate", coverage.reportingRate().n());
        json.writeNumberProperty("onTimeRate", coverage.onTimeRate().n());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void codes(JsonGenerator json, String name, List<Footprint> footprints) {
        NullableValues.texts(
                json, name, footprints.stream().map(Footprint::code).toList());
    }
}
