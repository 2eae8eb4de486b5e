package org.waymark.check.rule;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.text.English;

/**
 * {@code notSliding}: the date has not moved later by a whole period or more {@code times} times in a row. Between two
 * returns it has moved by a whole period when it is later by at least as many calendar months as the returns are apart;
 * from 31 January to 28 February is one month.
 */
final class NotSlidingRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "notSliding";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("times");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        if (field.type() != FieldType.DATE) {
            throw rule.fault(
                    "\"" + field.name() + "\" is of type " + field.type().word() + "; only dates can slide");
        }
        return new NoSlide(column, field, (int) rule.number("times", 1, 12), rule.when());
    }

    private record NoSlide(int column, Field field, int times, RuleCondition when) implements RuleCheck.OfHistory {

        @Override
        public int depth() {
            return times;
        }

        @Override
        public Set<Integer> columns() {
            return when.columnsWith(column);
        }

        @Override
        public TruthValue broken(RowHistory row) {
            TruthValue slides = TruthValue.TRUE;
            for (int back = 0; back < times; back++) {
                slides = slides.and(moved(row.at(back + 1), row.at(back)));
            }
            return slides.and(when.holds(row.now().values()));
        }

        private TruthValue moved(RowHistory.Moment from, RowHistory.Moment to) {
            if (from.values().blank(column) || to.values().blank(column)) {
                return TruthValue.FALSE;
            }
            if (from.values().get(column) instanceof DateValue was
                    && to.values().get(column) instanceof DateValue is) {
                long apart = ChronoUnit.MONTHS.between(from.period(), to.period());
                return TruthValue.of(!is.day().isBefore(was.day().plusMonths(apart)));
            }
            return TruthValue.UNKNOWN;
        }

        @Override
        public void blame(RowHistory row, Blame blame) {
            row.blameUnknown(column, times, blame);
            when.blame(row, blame);
        }

        @Override
        public FindingText text(RowHistory row) {
            List<String> dates = new ArrayList<>();
            for (int back = times; back >= 0; back--) {
                dates.add(ChangePhrases.value(field, row.value(back, column)));
            }
            return new FindingText(
                    English.capital(MessagePhrases.the(field)) + " has moved by a whole period or more "
                            + English.count(times, "time") + " in a row: it was "
                            + English.and(dates.subList(0, times)) + ", and is " + dates.get(times) + " now.",
                    "Give a date that will hold, or say what is in the way.");
        }
    }
}
