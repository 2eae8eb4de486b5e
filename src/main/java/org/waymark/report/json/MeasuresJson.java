package org.waymark.report.json;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Term;
import org.waymark.progress.Coverage;
import org.waymark.progress.Measures;
import org.waymark.progress.Movement;
import org.waymark.progress.Rate;
import org.waymark.progress.Spread;
import org.waymark.progress.Trend;
import tools.jackson.core.JsonGenerator;

/** Writes measures: every key always, and how many stand behind each rate and median under {@code n}. */
final class MeasuresJson {

    private final JsonGenerator json;

    MeasuresJson(JsonGenerator json) {
        this.json = json;
    }

    /** Measures of which no trend is kept. */
    void write(Measures measures) {
        json.writeStartObject();
        body(measures);
        rest(measures);
    }

    void write(Measures measures, Trend trend) {
        json.writeStartObject();
        body(measures);
        new TrendJson(json).write(trend);
        rest(measures);
    }

    private void rest(Measures measures) {
        json.writeObjectPropertyStart("n");
        counts(measures);
        json.writeEndObject();
        leftOut(measures);
        json.writeEndObject();
    }

    /** Measures of the whole programme, the two of its coverage among them. */
    void write(Measures measures, Trend trend, Coverage coverage) {
        json.writeStartObject();
        body(measures);
        rate("reportingRate", coverage.reportingRate());
        rate("onTimeRate", coverage.onTimeRate());
        new TrendJson(json).write(trend);
        json.writeObjectPropertyStart("n");
        counts(measures);
        json.writeNumberProperty("reportingRate", coverage.reportingRate().n());
        json.writeNumberProperty("onTimeRate", coverage.onTimeRate().n());
        json.writeEndObject();
        leftOut(measures);
        json.writeEndObject();
    }

    void movement(@Nullable Movement movement) {
        if (movement == null) {
            json.writeNullProperty("movement");
            return;
        }
        json.writeObjectPropertyStart("movement");
        json.writeNumberProperty("improved", movement.improved());
        json.writeNumberProperty("worsened", movement.worsened());
        json.writeNumberProperty("same", movement.same());
        json.writeNumberProperty("newlyCompleted", movement.newlyCompleted());
        json.writeNumberProperty("reopened", movement.reopened());
        json.writeNumberProperty("added", movement.added());
        json.writeNumberProperty("removed", movement.removed());
        json.writeEndObject();
    }

    private void body(Measures measures) {
        json.writeNumberProperty("milestones", measures.milestones());
        json.writeNumberProperty("open", measures.open());
        json.writeNumberProperty("completed", measures.completed());
        json.writeNumberProperty("stopped", measures.stopped());
        json.writeNumberProperty("delayed", measures.delayed());
        rate("completionRate", measures.completionRate());
        rate("dueRate", measures.dueRate());
        json.writeNumberProperty("overdue", measures.overdue());
        Values.rag(json, measures.rag());
        slippage(measures.slippageDays());
        Values.number(json, "driftDays", measures.driftDays().value());
        movement(measures.movement());
        changeStage(measures);
        terms("boundaryReach", measures.boundaryReach());
        rate("crossBoundaryRate", measures.crossBoundaryRate());
        rate("sharedLeadershipRate", measures.sharedLeadershipRate());
        terms("levels", measures.levels());
        rate("involvementRate", measures.involvementRate());
        rate("evidenceRate", measures.evidenceRate());
        terms("solutions", measures.solutions());
        Values.number(json, "outcomeProgress", measures.outcomeProgress().value());
    }

    private void counts(Measures measures) {
        json.writeNumberProperty("completionRate", measures.completionRate().n());
        json.writeNumberProperty("dueRate", measures.dueRate().n());
        json.writeNumberProperty("slippageDays", measures.slippageDays().n());
        json.writeNumberProperty("driftDays", measures.driftDays().n());
        json.writeNumberProperty(
                "crossBoundaryRate", measures.crossBoundaryRate().n());
        json.writeNumberProperty(
                "sharedLeadershipRate", measures.sharedLeadershipRate().n());
        json.writeNumberProperty("involvementRate", measures.involvementRate().n());
        json.writeNumberProperty("evidenceRate", measures.evidenceRate().n());
        json.writeNumberProperty("outcomeProgress", measures.outcomeProgress().n());
    }

    private void leftOut(Measures measures) {
        json.writeObjectPropertyStart("leftOut");
        new TreeMap<>(measures.leftOut()).forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private void rate(String name, Rate rate) {
        Values.rate(json, name, rate);
    }

    private void slippage(Spread days) {
        json.writeObjectPropertyStart("slippageDays");
        Values.number(json, "median", days.median());
        Values.number(json, "p25", days.p25());
        Values.number(json, "p75", days.p75());
        Values.number(json, "max", days.max());
        json.writeNumberProperty("n", days.n());
        json.writeEndObject();
    }

    private void changeStage(Measures measures) {
        json.writeObjectPropertyStart("changeStage");
        measures.changeStage().forEach((stage, count) -> {
            json.writeObjectPropertyStart(stage.id());
            json.writeNumberProperty("milestones", count.milestones());
            json.writeNumberProperty("completed", count.completed());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void terms(String name, Map<? extends Term, Integer> counts) {
        json.writeObjectPropertyStart(name);
        counts.forEach((term, count) -> json.writeNumberProperty(term.id(), count));
        json.writeEndObject();
    }
}
