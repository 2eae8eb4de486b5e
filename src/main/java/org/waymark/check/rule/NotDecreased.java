package org.waymark.check.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.waymark.check.cell.Wording;
import org.waymark.schema.Field;

/** {@code notDecreased}: the number, or the date, is not less than in the return before. */
final class NotDecreased implements RuleKind {

    @Override
    public String name() {
        return "notDecreased";
    }

    @Override
    public Check compile(RuleSource rule) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        return switch (field.type()) {
            case INTEGER, NUMBER, DATE -> new Growing(column, field, rule.when());
            default ->
                throw rule.fault("\"" + field.name() + "\" is of type "
                        + field.type().word() + "; only dates and numbers can decrease");
        };
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, Worksheet sheet) {
        return Optional.empty();
    }

    private record Growing(int column, Field field, Condition when) implements Check.OfHistory {

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
            Truth differs = row.differs(column);
            Truth less = differs == Truth.TRUE ? Truth.of(less(row)) : differs;
            return less.and(when.holds(row.now().values()));
        }

        private boolean less(History row) {
            Object is = row.value(0, column);
            Object was = row.value(1, column);
            if (is instanceof BigDecimal a && was instanceof BigDecimal b) {
                return a.compareTo(b) < 0;
            }
            return is instanceof LocalDate a && was instanceof LocalDate b && a.isBefore(b);
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
                    "Correct " + Wording.the(field) + " if it is wrong, or tell the programme why it went down.");
        }
    }
}
