package org.waymark.report.json;

import java.util.List;
import org.waymark.check.MilestoneField;
import org.waymark.progress.LearningMilestone;
import org.waymark.progress.LearningPair;
import tools.jackson.core.JsonGenerator;

/** Writes a learning pair: the two footprints and the milestones behind the pair. */
final class LearningJson {

    private LearningJson() {}

    static void write(LearningPair pair, JsonGenerator json) {
        json.writeStartObject();
        NullableValues.term(json, "dimension", pair.dimension());
        NullableValues.term(json, "level", pair.level());
        json.writeStringProperty("from", pair.from().code());
        json.writeStringProperty("to", pair.to().code());
        milestones("shown", pair.shown(), json);
        milestones("stuck", pair.stuck(), json);
        json.writeEndObject();
    }

    private static void milestones(String name, List<LearningMilestone> milestones, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (LearningMilestone each : milestones) {
            json.writeStartObject();
            NullableValues.text(json, "id", each.milestone().id());
            NullableValues.text(json, "title", each.milestone().title());
            NullableValues.term(json, "reason", each.reason());
            NullableValues.text(json, "learningNote", each.milestone().get(MilestoneField.LEARNING_NOTE));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
