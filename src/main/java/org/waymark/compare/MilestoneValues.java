package org.waymark.compare;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.Severity;
import org.waymark.check.Milestone;

/** The values of the milestones of one return, those in error as they were sent. */
final class MilestoneValues {

    private static final List<Entry<String, Function<Milestone, @Nullable Object>>> FIELDS = List.of(
            entry("title", Milestone::title),
            entry("dimension", Milestone::dimension),
            entry("secondary_dimension", Milestone::secondaryDimension),
            entry("change_stage", Milestone::changeStage),
            entry("level", Milestone::level),
            entry("boundary", Milestone::boundary),
            entry("partners", Milestone::partners),
            entry("lead_organisation", Milestone::leadOrganisation),
            entry("owner_role", Milestone::ownerRole),
            entry("leadership", Milestone::leadership),
            entry("ceded_to", Milestone::cededTo),
            entry("shared_purpose", Milestone::sharedPurpose),
            entry("baseline_date", Milestone::baselineDate),
            entry("forecast_date", Milestone::forecastDate),
            entry("actual_date", Milestone::actualDate),
            entry("rebaseline_ref", Milestone::rebaselineRef),
            entry("status", Milestone::status),
            entry("rag", Milestone::rag),
            entry("percent_complete", Milestone::percentComplete),
            entry("delay_reason", Milestone::delayReason),
            entry("solution", Milestone::solution),
            entry("next_step", Milestone::nextStep),
            entry("involvement", Milestone::involvement),
            entry("evidence", Milestone::evidence),
            entry("evidence_ref", Milestone::evidenceRef),
            entry("measure_name", Milestone::measureName),
            entry("measure_baseline", m -> plain(m.measureBaseline())),
            entry("measure_target", m -> plain(m.measureTarget())),
            entry("measure_actual", m -> plain(m.measureActual())),
            entry("learning_note", Milestone::learningNote),
            entry("narrative", Milestone::narrative));

    private record Cell(@Nullable String sheet, int row, String field) {}

    private final Map<Cell, Finding> errors = new HashMap<>();

    /** @param findings of that return */
    MilestoneValues(Collection<Finding> findings) {
        for (Finding finding : findings) {
            Address address = finding.address();
            if (finding.severity() == Severity.ERROR && address.field() != null) {
                errors.putIfAbsent(new Cell(address.sheet(), address.row(), address.field()), finding);
            }
        }
    }

    /** Names of the fields that are compared. */
    static List<String> fields() {
        return FIELDS.stream().map(Entry::getKey).toList();
    }

    /** Every field that differs between a milestone of this return and the same one of a later return. */
    List<ValueChange> changes(Milestone old, Milestone now, MilestoneValues later) {
        List<ValueChange> changes = new ArrayList<>();
        for (Entry<String, Function<Milestone, @Nullable Object>> field : FIELDS) {
            Reading was = reading(old, field.getKey(), field.getValue());
            Reading is = later.reading(now, field.getKey(), field.getValue());
            if (!was.equals(is)) {
                changes.add(new ValueChange(now, field.getKey(), was, is));
            }
        }
        return changes;
    }

    private Reading reading(Milestone milestone, String field, Function<Milestone, @Nullable Object> value) {
        Address source = milestone.source();
        Finding error = errors.get(new Cell(source.sheet(), source.row(), field));
        boolean inError = milestone.inError().contains(field) || error != null;
        return inError
                ? new Reading(null, true, error == null ? null : error.value())
                : new Reading(value.apply(milestone), false, null);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : Objects.requireNonNull(number.stripTrailingZeros());
    }
}
