package org.waymark.report.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.CorrectionOutcome;
import org.waymark.check.Milestone;
import org.waymark.check.MilestoneField;
import org.waymark.programme.CellCorrection;
import org.waymark.progress.MilestonePair;
import tools.jackson.core.JsonGenerator;

/** Writes one milestone. Texts are written as sent, because JSON escapes control characters. */
public final class MilestoneJson {

    private MilestoneJson() {}

    /** Writes one object. */
    public static void write(MilestonePair pair, JsonGenerator json) {
        json.writeStartObject();
        Milestone milestone = pair.milestone();
        json.writeStringProperty("footprint", pair.footprint().code());
        NullableValues.text(json, "id", milestone.id());
        fields(MilestoneField.SUBJECT, milestone, json);
        fields(MilestoneField.STATE, milestone, json);
        NullableValues.number(json, "slippageDays", pair.slippageDays());
        NullableValues.number(json, "driftDays", pair.driftDays());
        json.writeBooleanProperty("overdue", pair.overdue());
        fields(MilestoneField.DETAILS, milestone, json);
        NullableValues.texts(
                json,
                "changes",
                pair.changes().stream().sorted().map(MilestonePair.Change::key).toList());
        previous(pair.previous(), json);
        NullableValues.texts(
                json, "inError", milestone.inError().stream().sorted().toList());
        json.writeArrayPropertyStart("corrections");
        milestone.corrections().forEach(outcome -> correction(outcome, json));
        json.writeEndArray();
        json.writeObjectPropertyStart("source");
        place(milestone.source(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void correction(CorrectionOutcome outcome, JsonGenerator json) {
        CellCorrection correction = outcome.correction();
        json.writeStartObject();
        json.writeStringProperty("field", correction.field());
        NullableValues.text(json, "sent", outcome.sent());
        NullableValues.text(json, "value", correction.value());
        json.writeStringProperty("reason", correction.reason());
        json.writeStringProperty("by", correction.by());
        json.writeEndObject();
    }

    /** Writes file, sheet and row into the current object. */
    public static void place(Address address, JsonGenerator json) {
        json.writeStringProperty("file", address.file());
        NullableValues.text(json, "sheet", address.sheet());
        NullableValues.number(json, "row", address.hasRow() ? (Integer) address.row() : null);
    }

    private static void fields(List<MilestoneField<?>> fields, Milestone milestone, JsonGenerator json) {
        for (MilestoneField<?> field : fields) {
            NullableValues.any(json, field.key(), milestone.get(field));
        }
    }

    private static void previous(@Nullable Milestone previous, JsonGenerator json) {
        if (previous == null) {
            json.writeNullProperty("previous");
            return;
        }
        json.writeObjectPropertyStart("previous");
        fields(MilestoneField.STATE, previous, json);
        json.writeEndObject();
    }
}
