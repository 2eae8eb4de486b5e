package org.waymark.check.rule;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code require}: the field is not blank in rows that meet the condition. A cell that cannot be read is not blank; a text
 * such as "n/a" or "TBC" counts as blank where the field may hold any words.
 * Where the schema requires the field in every row, a blank cell is already a finding and this rule does not report it
 * again.
 */
final class RequireRule implements RuleKind {

    @Override
    public String name() {
        return "require";
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        return new Required(column, field, new ValueTest.Blank(column, field, true), rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        return field.constraints().required()
                ? Optional.empty()
                : Optional.of(WorksheetCheck.missing(column, field, rule.when()));
    }

    private record Required(int column, Field field, ValueTest.Blank blank, RuleCondition when)
            implements RuleCheck.OfRow {

        @Override
        public TruthValue broken(RowValues row) {
            if (row.blank(column)) {
                return field.constraints().required() ? TruthValue.FALSE : when.holds(row);
            }
            return switch (blank.holds(row)) {
                case TRUE -> when.holds(row);
                case UNKNOWN -> when.holds(row).and(TruthValue.UNKNOWN);
                case FALSE -> TruthValue.FALSE;
            };
        }

        @Override
        public boolean requires(int required) {
            return required == column;
        }

        @Override
        public void probe(RuleProbe probe) {
            probe.reads(column);
            when.probe(probe);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            if (blank.holds(row) == TruthValue.UNKNOWN) {
                columns.accept(column);
            }
            when.blame(row, columns);
        }

        @Override
        public FindingText text(RowValues row) {
            String condition = when.describe(row);
            String placeholder = blank.placeholder(row);
            String isBlank = MessagePhrases.isBlank(field)
                    + (placeholder == null ? "." : "; " + MessagePhrases.quote(placeholder) + " counts as blank.");
            if (condition.isEmpty()) {
                return new FindingText(English.capital(isBlank), MessagePhrases.fillIn(field) + ".");
            }
            return new FindingText(
                    English.capital(condition) + ", but " + isBlank,
                    MessagePhrases.fillInHere(field) + ", or change " + when.fields(row) + ".");
        }
    }
}
