package org.waymark.check.rule;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.waymark.check.cell.Wording;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** {@code forbid}: the field must be blank when the condition holds. */
final class Forbid implements RuleKind {

    @Override
    public String name() {
        return "forbid";
    }

    @Override
    public Check compile(RuleSource rule) {
        int column = rule.field("field");
        return new Forbidden(column, rule.fieldAt(column), rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, Worksheet sheet) {
        int column = rule.field("field");
        RowCondition given = new ValueTest.Blank(column, rule.fieldAt(column), false);
        return Optional.of(WorksheetCheck.wrong(column, rule.when(), given));
    }

    private record Forbidden(int column, Field field, Condition when) implements Check.OfRow {

        @Override
        public Truth broken(RowValues row) {
            if (row.blank(column)) {
                return Truth.FALSE;
            }
            Truth holds = when.holds(row);
            return row.unknown(column) ? holds.and(Truth.UNKNOWN) : holds;
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            if (row.unknown(column)) {
                columns.accept(column);
            }
            when.blame(row, columns);
        }

        @Override
        public Text text(RowValues row) {
            String condition = when.describe(row);
            String the = Wording.the(field);
            if (condition.isEmpty()) {
                return new Text(English.capital(the) + " must be blank.", "Clear " + the + ".");
            }
            return new Text(
                    English.capital(condition) + ", but " + the + " is filled in.",
                    "Clear " + the + ", or change " + when.fields(row) + ".");
        }
    }
}
