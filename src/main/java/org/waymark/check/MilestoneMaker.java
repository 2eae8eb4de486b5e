package org.waymark.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.Wording;
import org.waymark.check.rule.RowValues;
import org.waymark.programme.Boundary;
import org.waymark.programme.ChangeStage;
import org.waymark.programme.DelayReason;
import org.waymark.programme.Dimension;
import org.waymark.programme.Evidence;
import org.waymark.programme.Involvement;
import org.waymark.programme.Leadership;
import org.waymark.programme.Level;
import org.waymark.programme.Rag;
import org.waymark.programme.Solution;
import org.waymark.programme.Status;
import org.waymark.schema.Field;

/** Turns the values of a row into the milestone that figures are computed from. */
final class MilestoneMaker {

    private final CheckPlan plan;

    MilestoneMaker(CheckPlan plan) {
        this.plan = plan;
    }

    /** @param inError the columns of which an error speaks */
    Milestone make(RowReading row, ReturnKey key, BitSet inError) {
        Values values = new Values(row.values(), withUnknown(row.values(), inError));
        return new Milestone(
                key,
                values.text("milestone_id"),
                row.address(),
                values.inError,
                values.text("title"),
                values.choice("dimension", Dimension.class),
                values.choice("secondary_dimension", Dimension.class),
                values.choice("change_stage", ChangeStage.class),
                values.choice("level", Level.class),
                values.choice("boundary", Boundary.class),
                values.text("partners"),
                values.text("lead_organisation"),
                values.text("owner_role"),
                values.choice("leadership", Leadership.class),
                values.text("ceded_to"),
                values.text("shared_purpose"),
                values.date("baseline_date"),
                values.date("forecast_date"),
                values.date("actual_date"),
                values.text("rebaseline_ref"),
                values.choice("status", Status.class),
                values.choice("rag", Rag.class),
                values.percent("percent_complete"),
                values.choice("delay_reason", DelayReason.class),
                values.choice("solution", Solution.class),
                values.text("next_step"),
                values.choice("involvement", Involvement.class),
                values.choice("evidence", Evidence.class),
                values.text("evidence_ref"),
                values.text("measure_name"),
                values.number("measure_baseline"),
                values.number("measure_target"),
                values.number("measure_actual"),
                values.text("learning_note"),
                values.text("narrative"));
    }

    /**
     * What cannot be read is in error however little its finding weighs. A blank rating is not: an open milestone
     * without one counts as unrated.
     */
    private Set<String> withUnknown(RowValues values, BitSet inError) {
        Set<String> all = new HashSet<>(0);
        List<Field> columns = plan.schema().columns();
        for (int column = 0; column < columns.size(); column++) {
            if (inError.get(column) || values.unknown(column)) {
                all.add(columns.get(column).name());
            }
        }
        int rag = plan.column("rag");
        if (rag >= 0 && values.blank(rag)) {
            all.remove("rag");
        }
        return all;
    }

    /** The values of a row by field name; null where blank, in error or not in this schema. */
    private final class Values {
        private final RowValues row;
        private final Set<String> inError;

        private Values(RowValues row, Set<String> inError) {
            this.row = row;
            this.inError = inError;
        }

        private @Nullable Object get(String field) {
            int column = plan.column(field);
            return column < 0 || inError.contains(field) ? null : row.get(column);
        }

        private @Nullable String text(String field) {
            Object value = get(field);
            return value == null ? null : Wording.text(value);
        }

        private @Nullable LocalDate date(String field) {
            return get(field) instanceof LocalDate date ? date : null;
        }

        private @Nullable BigDecimal number(String field) {
            return get(field) instanceof BigDecimal number ? number : null;
        }

        private @Nullable Integer percent(String field) {
            return get(field) instanceof BigDecimal number ? number.intValue() : null;
        }

        /** A schema of the user's may know other choices; figures know nothing of those. */
        private <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
            if (get(field) instanceof String value) {
                String name = value.toUpperCase(Locale.ROOT);
                for (E constant : type.getEnumConstants()) {
                    if (constant.name().equals(name)) {
                        return constant;
                    }
                }
            }
            return null;
        }
    }
}
