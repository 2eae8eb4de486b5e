package org.waymark.check.rule;

import java.util.Set;
import java.util.function.IntConsumer;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code stillThere}: a row of the previous return that meets the condition is in this return too, by its {@code
 * field}.
 */
final class StillThereRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "stillThere";
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        return new RowKept(column, rule.fieldAt(column), rule.when());
    }

    private record RowKept(int column, Field field, RuleCondition when) implements RuleCheck.OfAbsence {

        @Override
        public Set<Integer> columns() {
            return when.columnsWith(column);
        }

        @Override
        public TruthValue broken(RowValues before) {
            return when.holds(before);
        }

        @Override
        public void blame(RowValues before, IntConsumer columns) {
            when.blame(before, columns);
        }

        @Override
        public FindingText text(RowHistory.Moment before) {
            String which = MessagePhrases.the(field) + " "
                    + ChangePhrases.value(field, before.values().get(column));
            String condition = when.describe(before.values());
            return new FindingText(
                    English.capital(which) + " is missing; it is in the return for " + before.month()
                            + (condition.isEmpty() ? "." : ", and there " + condition + "."),
                    "Put its row back, and say in it what has happened.");
        }
    }
}
