package org.waymark.check.rule;

import java.util.Set;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code notRecycled}: a row with the same {@code field}, such as its id, is about the same thing as in the previous
 * return. The rule is broken where the field {@code other} has changed and the similarity of the {@code text} to the
 * previous text is less than {@code likeness}, from 0 (nothing in common) to 1 (the same text); see {@link
 * TextSimilarity}.
 */
final class NotRecycledRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "notRecycled";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("text", "other", "likeness");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        int text = rule.field("text");
        int other = rule.field("other");
        return new SameSubject(
                column,
                rule.fieldAt(column),
                text,
                rule.fieldAt(text),
                other,
                rule.fieldAt(other),
                rule.number("likeness", 0, 1),
                rule.when());
    }

    private record SameSubject(
            int column,
            Field field,
            int text,
            Field textField,
            int other,
            Field otherField,
            double likeness,
            RuleCondition when)
            implements RuleCheck.OfHistory {

        @Override
        public Set<Integer> columns() {
            return when.columnsWith(column, text, other);
        }

        @Override
        public TruthValue broken(RowHistory row) {
            TruthValue differs = row.differs(text);
            return (differs == TruthValue.TRUE ? TruthValue.of(unlike(row)) : differs)
                    .and(row.differs(other))
                    .and(when.holds(row.now().values()));
        }

        private boolean unlike(RowHistory row) {
            return TextSimilarity.of(
                            row.value(0, text).text(), row.value(1, text).text())
                    < likeness;
        }

        @Override
        public void blame(RowHistory row, Blame blame) {
            row.blameUnknown(text, 1, blame);
            row.blameUnknown(other, 1, blame);
            when.blame(row, blame);
        }

        @Override
        public FindingText text(RowHistory row) {
            CellValue id = row.value(0, column);
            String which = English.capital(MessagePhrases.the(field))
                    + (id.isPresent() ? " " + MessagePhrases.label(field, id) : "");
            return new FindingText(
                    which + " was " + about(row, 1) + " in " + row.before().month() + " and is " + about(row, 0)
                            + " now.",
                    "Give a new row a new " + field.title() + ", and keep the old one for the old row.");
        }

        private String about(RowHistory row, int back) {
            CellValue value = row.value(back, text);
            return (value.isPresent() ? MessagePhrases.quote(value.text()) : "blank") + " with "
                    + MessagePhrases.the(otherField) + " " + ChangePhrases.value(otherField, row.value(back, other));
        }
    }
}
