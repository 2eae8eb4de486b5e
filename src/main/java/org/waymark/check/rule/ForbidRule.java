package org.waymark.check.rule;

import java.util.Optional;
import java.util.function.IntConsumer;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** {@code forbid}: the field is blank in rows that meet the condition. */
final class ForbidRule implements RuleKind {

    @Override
    public String name() {
        return "forbid";
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        return new Forbidden(column, rule.fieldAt(column), rule.when());
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        int column = rule.field("field");
        RowCondition given = new ValueTest.Blank(column, rule.fieldAt(column), false);
        return Optional.of(WorksheetCheck.wrong(column, rule.when(), given));
    }

    private record Forbidden(int column, Field field, RuleCondition when) implements RuleCheck.OfRow {

        @Override
        public TruthValue broken(RowValues row) {
            if (row.blank(column)) {
                return TruthValue.FALSE;
            }
            TruthValue holds = when.holds(row);
            return row.unknown(column) ? holds.and(TruthValue.UNKNOWN) : holds;
        }

        @Override
        public void probe(RuleProbe probe) {
            probe.reads(column);
            when.probe(probe);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            row.blameUnknown(column, columns);
            when.blame(row, columns);
        }

        @Override
        public FindingText text(RowValues row) {
            String condition = when.describe(row);
            String the = MessagePhrases.the(field);
            if (condition.isEmpty()) {
                return new FindingText(English.capital(the) + " must be blank.", "Clear " + the + ".");
            }
            return new FindingText(
                    English.capital(condition) + ", but " + the + " is filled in.",
                    "Clear " + the + ", or change " + when.fields(row) + ".");
        }
    }
}
