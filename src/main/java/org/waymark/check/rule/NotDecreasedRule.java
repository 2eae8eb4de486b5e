package org.waymark.check.rule;

import java.util.Set;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;

/** {@code notDecreased}: the number or date is not less than in the previous return. */
final class NotDecreasedRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "notDecreased";
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        return switch (field.type()) {
            case INTEGER, NUMBER, DATE -> new NoDecrease(column, field, rule.when());
            default ->
                throw rule.fault("\"" + field.name() + "\" is of type "
                        + field.type().word() + "; only dates and numbers can decrease");
        };
    }

    private record NoDecrease(int column, Field field, RuleCondition when) implements RuleCheck.OfHistory {

        @Override
        public Set<Integer> columns() {
            return when.columnsWith(column);
        }

        @Override
        public TruthValue broken(RowHistory row) {
            TruthValue differs = row.differs(column);
            TruthValue less = differs == TruthValue.TRUE
                    ? TruthValue.of(row.value(1, column).exceeds(row.value(0, column), 0))
                    : differs;
            return less.and(when.holds(row.now().values()));
        }

        @Override
        public void blame(RowHistory row, Blame blame) {
            row.blameUnknown(column, 1, blame);
            when.blame(row, blame);
        }

        @Override
        public FindingText text(RowHistory row) {
            return new FindingText(
                    ChangePhrases.sentence(field, row, column) + ".",
                    "Correct " + MessagePhrases.the(field)
                            + " if it is wrong, or tell the programme why it went down.");
        }
    }
}
