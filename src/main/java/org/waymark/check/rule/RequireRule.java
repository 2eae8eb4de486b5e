package org.waymark.check.rule;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code require}: the field is not blank in rows that meet the condition. A cell that cannot be read is not blank.
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
        return new Required(column, field, rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        return field.constraints().required()
                ? Optional.empty()
                : Optional.of(WorksheetCheck.missing(column, field, rule.when()));
    }

    private record Required(int column, Field field, RuleCondition when) implements RuleCheck.OfRow {

        @Override
        public TruthValue broken(RowValues row) {
            if (row.blank(column)) {
                return field.constraints().required() ? TruthValue.FALSE : when.holds(row);
            }
            boolean noColumn = row.unknown(column) && row.text(column) == null;
            return noColumn ? when.holds(row).and(TruthValue.UNKNOWN) : TruthValue.FALSE;
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            if (!row.blank(column)) {
                columns.accept(column);
            }
            when.blame(row, columns);
        }

        @Override
        public FindingText text(RowValues row) {
            String condition = when.describe(row);
            if (condition.isEmpty()) {
                return new FindingText(
                        English.capital(MessagePhrases.isBlank(field)) + ".", MessagePhrases.fillIn(field) + ".");
            }
            return new FindingText(
                    English.capital(condition) + ", but " + MessagePhrases.isBlank(field) + ".",
                    MessagePhrases.fillInHere(field) + ", or change " + when.fields(row) + ".");
        }
    }
}
