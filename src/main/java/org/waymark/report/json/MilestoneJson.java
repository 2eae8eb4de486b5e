package org.waymark.report.json;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.Milestone;
import org.waymark.progress.Tracked;
import tools.jackson.core.JsonGenerator;

/** Writes one milestone. Texts are as sent; JSON's own escapes keep control characters harmless. */
public final class MilestoneJson {

    private MilestoneJson() {}

    /** Writes one object. */
    public static void write(Tracked tracked, JsonGenerator json) {
        json.writeStartObject();
        Milestone milestone = tracked.milestone();
        json.writeStringProperty("footprint", tracked.footprint().code());
        Values.text(json, "id", milestone.id());
        Values.text(json, "title", milestone.title());
        Values.term(json, "dimension", milestone.dimension());
        Values.term(json, "secondaryDimension", milestone.secondaryDimension());
        standing(milestone, json);
        Values.number(json, "slippageDays", tracked.slippageDays());
        Values.number(json, "driftDays", tracked.driftDays());
        json.writeBooleanProperty("overdue", tracked.overdue());
        Values.term(json, "changeStage", milestone.changeStage());
        Values.term(json, "level", milestone.level());
        Values.term(json, "boundary", milestone.boundary());
        Values.term(json, "leadership", milestone.leadership());
        Values.term(json, "solution", milestone.solution());
        Values.term(json, "involvement", milestone.involvement());
        Values.term(json, "evidence", milestone.evidence());
        Values.texts(
                json,
                "changes",
                tracked.changes().stream().sorted().map(Tracked.Change::key).toList());
        previous(tracked.previous(), json);
        Values.texts(json, "inError", milestone.inError().stream().sorted().toList());
        json.writeObjectPropertyStart("source");
        place(milestone.source(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** File, sheet and row, without the braces around them. */
    public static void place(Address address, JsonGenerator json) {
        json.writeStringProperty("file", address.file());
        Values.text(json, "sheet", address.sheet());
        Values.number(json, "row", address.row() == 0 ? null : (Integer) address.row());
    }

    private static void standing(Milestone milestone, JsonGenerator json) {
        Values.term(json, "status", milestone.status());
        Values.term(json, "rag", milestone.rag());
        Values.number(json, "percentComplete", milestone.percentComplete());
        Values.text(json, "baselineDate", milestone.baselineDate());
        Values.text(json, "forecastDate", milestone.forecastDate());
        Values.text(json, "actualDate", milestone.actualDate());
    }

    private static void previous(@Nullable Milestone previous, JsonGenerator json) {
        if (previous == null) {
            json.writeNullProperty("previous");
            return;
        }
        json.writeObjectPropertyStart("previous");
        standing(previous, json);
        json.writeEndObject();
    }
}
