package org.waymark.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.waymark.progress.DimensionProgress;
import org.waymark.progress.FootprintProgress;
import org.waymark.progress.LeftOut;
import org.waymark.progress.MeasureRegistry;
import org.waymark.progress.MilestonePair;
import org.waymark.progress.Progress;
import tools.jackson.core.JsonGenerator;

/** Writes progress as JSON as described by {@code docs/report.schema.json}. The order of keys is fixed. */
public final class JsonReport {

    private final String version;

    public JsonReport(String version) {
        this.version = version;
    }

    /** Writes the whole report; flushes but does not close {@code out}. */
    public void render(Progress progress, Writer out) throws IOException {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            report(progress, json);
        }
        out.write('\n');
        out.flush();
    }

    private void report(Progress progress, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("waymark", version);
        json.writeStringProperty("programme", progress.programme());
        NullableValues.text(json, "period", progress.period());
        NullableValues.text(json, "previous", progress.previous());
        NullableValues.text(json, "asOf", progress.asOf());
        NullableValues.text(json, "narrowed", progress.narrowed());
        CoverageJson.write(progress.coverage(), json);
        json.writeName("overall");
        new MeasuresJson(json).write(progress.overall(), progress.trend(), progress.coverage());
        BurnUpJson.write(progress.burnUp(), json);
        json.writeArrayPropertyStart("comparison");
        progress.comparison().forEach(funnel -> ComparisonJson.write(funnel, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("decisions");
        progress.decisions().forEach(decision -> DecisionJson.write(decision, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("outcomes");
        progress.outcomes().forEach(outcome -> OutcomeJson.write(outcome, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("dimensions");
        progress.dimensions().forEach(dimension -> dimension(dimension, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("footprints");
        progress.footprints().forEach(footprint -> footprint(footprint, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("learning");
        progress.learning().forEach(pair -> LearningJson.write(pair, json));
        json.writeEndArray();
        json.writeNumberProperty("learningByChance", progress.learningByChance());
        milestones("removed", progress.removed(), json);
        json.writeArrayPropertyStart("leftOut");
        progress.leftOut().forEach(leftOut -> leftOut(leftOut, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void dimension(DimensionProgress progress, JsonGenerator json) {
        MeasuresJson measures = new MeasuresJson(json);
        json.writeStartObject();
        json.writeStringProperty("id", progress.dimension().id());
        json.writeStringProperty("label", progress.dimension().label());
        json.writeName("measures");
        measures.write(progress.measures(), progress.trend());
        measures.value(MeasureRegistry.MOVEMENT, progress.measures());
        milestones("milestones", progress.milestones(), json);
        json.writeEndObject();
    }

    private static void footprint(FootprintProgress progress, JsonGenerator json) {
        MeasuresJson measures = new MeasuresJson(json);
        json.writeStartObject();
        json.writeStringProperty("code", progress.footprint().code());
        json.writeStringProperty("name", progress.footprint().name());
        json.writeStringProperty("return", progress.state().id());
        json.writeName("measures");
        measures.write(progress.measures(), progress.trend());
        json.writeObjectPropertyStart("dimensions");
        progress.dimensions().forEach((dimension, shown) -> {
            json.writeName(dimension.id());
            measures.write(shown);
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void milestones(String name, List<MilestonePair> milestones, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        milestones.forEach(milestone -> MilestoneJson.write(milestone, json));
        json.writeEndArray();
    }

    private static void leftOut(LeftOut leftOut, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("reason", leftOut.reason());
        json.writeNumberProperty("rows", leftOut.rows());
        json.writeArrayPropertyStart("places");
        leftOut.places().forEach(place -> {
            json.writeStartObject();
            MilestoneJson.place(place, json);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
