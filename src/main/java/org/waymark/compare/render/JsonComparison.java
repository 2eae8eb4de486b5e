package org.waymark.compare.render;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.waymark.check.CheckedReturn;
import org.waymark.check.Milestone;
import org.waymark.compare.ChangeSet;
import org.waymark.compare.DimensionMoves;
import org.waymark.compare.MilestoneChange;
import org.waymark.compare.MilestoneChange.Kind;
import org.waymark.compare.PeriodComparison;
import org.waymark.compare.ReadValue;
import org.waymark.compare.ReturnComparison;
import org.waymark.compare.ReturnPair;
import org.waymark.compare.ValueChange;
import org.waymark.findings.FindingJson;
import org.waymark.programme.Footprint;
import org.waymark.programme.VocabularyTerm;
import org.waymark.report.json.MilestoneJson;
import org.waymark.report.json.NullableValues;
import org.waymark.report.json.PrettyJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a comparison as JSON, with its keys always in the same order. {@code docs/compare.schema.json} describes it.
 *
 * @param version the version of waymark
 */
record JsonComparison(String version) {

    void render(ChangeSet comparison, Writer out) throws IOException {
        try (JsonGenerator json = PrettyJson.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("waymark", version);
            json.writeStringProperty("programme", comparison.programme());
            json.writeStringProperty("compared", comparison instanceof PeriodComparison ? "periods" : "returns");
            NullableValues.text(json, "period", comparison.period());
            NullableValues.text(json, "asOf", comparison.asOf());
            NullableValues.text(json, "narrowed", comparison.narrowed());
            if (comparison instanceof PeriodComparison periods) {
                periods(periods, json);
            } else if (comparison instanceof ReturnComparison returns) {
                returns(returns, json);
            }
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void periods(PeriodComparison comparison, JsonGenerator json) {
        NullableValues.text(json, "previous", comparison.before().period());
        NullableValues.texts(
                json,
                "footprints",
                comparison.compared().stream().map(Footprint::code).toList());
        json.writeArrayPropertyStart("notCompared");
        comparison.notCompared().forEach(each -> {
            json.writeStartObject();
            json.writeStringProperty("footprint", each.footprint().code());
            json.writeStringProperty("why", NullableValues.key(each.reason()));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeNumberProperty("unplaced", comparison.withoutDimension());
        json.writeArrayPropertyStart("dimensions");
        comparison.dimensions().forEach(each -> dimension(each, json));
        json.writeEndArray();
    }

    private static void dimension(DimensionMoves dimension, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", dimension.dimension().id());
        json.writeStringProperty("label", dimension.dimension().label());
        json.writeNumberProperty("matched", dimension.matched());
        json.writeNumberProperty("still", dimension.still());
        json.writeObjectPropertyStart("counts");
        for (Kind kind : Kind.values()) {
            json.writeNumberProperty(
                    NullableValues.key(kind),
                    dimension.byKind().getOrDefault(kind, List.of()).size());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("moves");
        dimension.moves().forEach(move -> move(move, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void move(MilestoneChange move, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("move", NullableValues.key(move.kind()));
        NullableValues.number(json, "days", move.days() == 0 ? null : (Double) (double) move.days());
        json.writeName("milestone");
        MilestoneJson.write(move.tracked(), json);
        json.writeEndObject();
    }

    private static void returns(ReturnComparison comparison, JsonGenerator json) {
        NullableValues.texts(json, "onlyBefore", comparison.onlyOld());
        NullableValues.texts(json, "onlyNow", comparison.onlyNow());
        json.writeArrayPropertyStart("returns");
        comparison.pairs().forEach(pair -> pair(pair, json));
        json.writeEndArray();
    }

    private static void pair(ReturnPair pair, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("footprint", pair.now().key().footprint());
        json.writeStringProperty("name", pair.name());
        sent("before", pair.old(), json);
        sent("now", pair.now(), json);
        json.writeArrayPropertyStart("corrected");
        pair.corrected().forEach(finding -> FindingJson.write(finding, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("stillWrong");
        pair.still().forEach(still -> {
            json.writeStartObject();
            json.writeName("before");
            FindingJson.write(still.old(), json);
            json.writeName("now");
            FindingJson.write(still.now(), json);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("new");
        pair.fresh().forEach(finding -> FindingJson.write(finding, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("values");
        pair.values().forEach(change -> value(change, json));
        json.writeEndArray();
        milestones("added", pair.added(), json);
        milestones("removed", pair.removed(), json);
        json.writeNumberProperty("unmatchedRows", pair.unmatched());
        milestones("uncertain", pair.uncertain(), json);
        json.writeEndObject();
    }

    private static void sent(String name, CheckedReturn received, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("file", received.address().file());
        NullableValues.text(json, "submittedOn", received.submittedOn());
        json.writeBooleanProperty("accepted", received.accepted());
        json.writeNumberProperty("rows", received.rows());
        json.writeNumberProperty("errors", received.errors());
        json.writeNumberProperty("warnings", received.warnings());
        json.writeNumberProperty("advisories", received.advisories());
        json.writeEndObject();
    }

    private static void value(ValueChange change, JsonGenerator json) {
        json.writeStartObject();
        NullableValues.text(json, "milestone", change.milestone().id());
        json.writeStringProperty("field", change.field());
        reading("before", change.old(), json);
        reading("now", change.now(), json);
        json.writeEndObject();
    }

    /** Writes every value as text, as it would be in a return. */
    private static void reading(String name, ReadValue reading, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        Object value = reading.value();
        NullableValues.text(
                json,
                "value",
                value instanceof VocabularyTerm term
                        ? term.id()
                        : value instanceof BigDecimal number ? number.toPlainString() : value);
        json.writeBooleanProperty("inError", reading.inError());
        NullableValues.text(json, "sent", reading.sent());
        json.writeEndObject();
    }

    private static void milestones(String name, List<Milestone> milestones, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (Milestone milestone : milestones) {
            json.writeStartObject();
            NullableValues.text(json, "id", milestone.id());
            NullableValues.text(json, "title", milestone.title());
            json.writeObjectPropertyStart("source");
            MilestoneJson.place(milestone.source(), json);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
