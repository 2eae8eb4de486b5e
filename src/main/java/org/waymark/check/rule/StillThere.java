package org.waymark.check.rule;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.waymark.check.cell.Wording;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code stillThere}: a row of the return before that meets the condition is in this one too, known by its {@code field}.
 */
final class StillThere implements RuleKind {

    @Override
    public String name() {
        return "stillThere";
    }

    @Override
    public Check compile(RuleSource rule) {
        int column = rule.field("field");
        return new Kept(column, rule.fieldAt(column), rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, Worksheet sheet) {
        return Optional.empty();
    }

    private record Kept(int column, Field field, Condition when) implements Check.OfAbsence {

        @Override
        public Set<Integer> columns() {
            return when.columnsWith(column);
        }

        @Override
        public Truth broken(RowValues before) {
            return when.holds(before);
        }

        @Override
        public void blame(RowValues before, IntConsumer columns) {
            when.blame(before, columns);
        }

        @Override
        public Text text(History.Moment before) {
            String which = Wording.the(field) + " "
                    + Moved.value(field, before.values().get(column));
            String condition = when.describe(before.values());
            return new Text(
                    English.capital(which) + " is missing; it is in the return for " + before.month()
                            + (condition.isEmpty() ? "." : ", and there " + condition + "."),
                    "Put its row back and say in it what has become of it.");
        }
    }
}
