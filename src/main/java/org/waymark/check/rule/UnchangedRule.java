package org.waymark.check.rule;

import java.util.Set;
import org.waymark.schema.Field;

/**
 * {@code unchanged}: the field has the value of the previous return, where neither is blank. {@code unless} names
 * another field: if that field has a value that it did not have in the previous return, the change is excused.
 */
final class UnchangedRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "unchanged";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("unless");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        if (!rule.has("unless")) {
            return new ValueKept(column, field, ValueKept.NONE, field, rule.when());
        }
        int unless = rule.field("unless");
        return new ValueKept(column, field, unless, rule.fieldAt(unless), rule.when());
    }

    private record ValueKept(int column, Field field, int unless, Field excuse, RuleCondition when)
            implements RuleCheck.OfHistory {

        private static final int NONE = -1;

        @Override
        public Set<Integer> columns() {
            return unless == NONE ? when.columnsWith(column) : when.columnsWith(column, unless);
        }

        @Override
        public TruthValue broken(RowHistory row) {
            return row.differs(column)
                    .and(excused(row).not())
                    .and(when.holds(row.now().values()));
        }

        private TruthValue excused(RowHistory row) {
            if (unless == NONE || row.now().values().blank(unless)) {
                return TruthValue.FALSE;
            }
            if (row.now().values().unknown(unless) || row.before().values().unknown(unless)) {
                return TruthValue.UNKNOWN;
            }
            return row.before().values().blank(unless) ? TruthValue.TRUE : row.differs(unless);
        }

        @Override
        public void blame(RowHistory row, Blame blame) {
            row.blameUnknown(column, 1, blame);
            if (unless != NONE) {
                row.blameUnknown(unless, 1, blame);
            }
            when.blame(row, blame);
        }

        @Override
        public FindingText text(RowHistory row) {
            String was = ChangePhrases.value(field, row.value(1, column));
            String without = unless == NONE ? "" : ", without a new " + excuse.title();
            String or = unless == NONE ? "tell the programme why it changed" : "give a new " + excuse.title();
            return new FindingText(
                    ChangePhrases.sentence(field, row, column) + without + ".", "Put " + was + " back, or " + or + ".");
        }
    }
}
