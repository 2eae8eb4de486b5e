package org.waymark.check.rule;

import java.util.List;
import java.util.Set;
import org.waymark.check.cell.CellValue;
import org.waymark.schema.Field;

/** {@code transition}: a field has not changed from one of the values {@code from} to one of {@code to}. */
final class TransitionRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "transition";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("from", "to");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        return new ForbiddenChange(
                column, rule.fieldAt(column), rule.values("from", column), rule.values("to", column), rule.when());
    }

    private record ForbiddenChange(
            int column, Field field, List<CellValue> from, List<CellValue> to, RuleCondition when)
            implements RuleCheck.OfHistory {

        @Override
        public Set<Integer> columns() {
            return when.columnsWith(column);
        }

        @Override
        public TruthValue broken(RowHistory row) {
            return among(from, row.before().values())
                    .and(among(to, row.now().values()))
                    .and(when.holds(row.now().values()));
        }

        private TruthValue among(List<CellValue> values, RowValues row) {
            if (row.unknown(column)) {
                return TruthValue.UNKNOWN;
            }
            return TruthValue.of(values.contains(row.get(column)));
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
                    "Put " + ChangePhrases.value(field, row.value(1, column))
                            + " back, and add a new row for what is left to do.");
        }
    }
}
