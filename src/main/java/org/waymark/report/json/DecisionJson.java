package org.waymark.report.json;

import org.waymark.progress.Decision;
import tools.jackson.core.JsonGenerator;

/** Writes a milestone that needs a decision: why, for how long, and the milestone itself. */
final class DecisionJson {

    private DecisionJson() {}

    static void write(Decision decision, JsonGenerator json) {
        json.writeStartObject();
        NullableValues.term(json, "need", decision.need());
        NullableValues.number(json, "daysOverdue", decision.daysOverdue());
        json.writeNumberProperty("monthsAtRating", decision.monthsAtRating());
        json.writeNumberProperty("monthsRedOrAmber", decision.monthsConcerned());
        json.writeNumberProperty("forecastMoves", decision.forecastMoves());
        NullableValues.number(json, "daysMoved", decision.daysMoved());
        NullableValues.term(json, "previousRag", decision.previousRating());
        json.writeName("milestone");
        MilestoneJson.write(decision.pair(), json);
        json.writeEndObject();
    }
}
