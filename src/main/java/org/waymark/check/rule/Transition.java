package org.waymark.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.schema.Field;

/** {@code transition}: a field that had one of the values {@code from} in the return before has none of {@code to} now. */
final class Transition implements RuleKind {

    @Override
    public String name() {
        return "transition";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("from", "to");
    }

    @Override
    public Check compile(RuleSource rule) {
        int column = rule.field("field");
        return new NoWay(
                column, rule.fieldAt(column), rule.values("from", column), rule.values("to", column), rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, Worksheet sheet) {
        return Optional.empty();
    }

    private record NoWay(int column, Field field, List<Object> from, List<Object> to, Condition when)
            implements Check.OfHistory {

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public Set<Integer> columns() {
            return when.columnsWith(column);
        }

        @Override
        public Truth broken(History row) {
            return among(from, row.before().values())
                    .and(among(to, row.now().values()))
                    .and(when.holds(row.now().values()));
        }

        private Truth among(List<Object> values, RowValues row) {
            if (row.unknown(column)) {
                return Truth.UNKNOWN;
            }
            Object value = row.get(column);
            return Truth.of(value != null && values.contains(value));
        }

        @Override
        public void blame(History row, Blame blame) {
            row.blameUnknown(column, 1, blame);
            when.blame(row, blame);
        }

        @Override
        public Text text(History row) {
            return new Text(
                    Moved.sentence(field, row, column) + ".",
                    "Put " + Moved.value(field, row.value(1, column))
                            + " back, and add a new row for what is left to do.");
        }
    }
}
