package org.waymark.report.json;

import org.waymark.progress.BurnUp;
import org.waymark.progress.BurnUpPoint;
import tools.jackson.core.JsonGenerator;

/** Writes the plan against what is completed and forecast, month by month. */
final class BurnUpJson {

    private BurnUpJson() {}

    static void write(BurnUp burnUp, JsonGenerator json) {
        json.writeObjectPropertyStart("burnUp");
        NullableValues.term(json, "position", burnUp.position());
        json.writeNumberProperty("milestones", burnUp.milestones());
        json.writeNumberProperty("completed", burnUp.completed());
        json.writeNumberProperty("withoutBaseline", burnUp.withoutBaseline());
        json.writeNumberProperty("withoutForecast", burnUp.withoutForecast());
        NullableValues.text(json, "caughtUp", burnUp.caughtUp());
        NullableValues.text(json, "fallsBehind", burnUp.fallsBehind());
        json.writeArrayPropertyStart("periods");
        burnUp.points().forEach(point -> point(point, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void point(BurnUpPoint point, JsonGenerator json) {
        json.writeStartObject();
        NullableValues.text(json, "period", point.period());
        json.writeNumberProperty("planned", point.planned());
        NullableValues.number(json, "completed", point.completed());
        json.writeNumberProperty("forecast", point.forecast());
        json.writeNumberProperty("firstPlanned", point.firstPlanned());
        json.writeEndObject();
    }
}
