package org.waymark.report.json;

import org.waymark.programme.RecordedDecision;
import org.waymark.progress.DecisionOutcome;
import tools.jackson.core.JsonGenerator;

/** Writes a recorded decision and the milestone as it is now. */
final class OutcomeJson {

    private OutcomeJson() {}

    static void write(DecisionOutcome outcome, JsonGenerator json) {
        RecordedDecision decision = outcome.decision();
        json.writeStartObject();
        json.writeStringProperty("footprint", decision.footprint().code());
        json.writeStringProperty("id", decision.milestone());
        NullableValues.text(json, "period", decision.period());
        json.writeStringProperty("decision", decision.decision());
        NullableValues.text(json, "by", decision.by());
        NullableValues.text(json, "due", decision.due());
        NullableValues.term(json, "ragThen", outcome.ratingThen());
        NullableValues.number(json, "daysMoved", outcome.daysMoved());
        if (outcome.pair() == null) {
            json.writeNullProperty("milestone");
        } else {
            json.writeName("milestone");
            MilestoneJson.write(outcome.pair(), json);
        }
        json.writeEndObject();
    }
}
