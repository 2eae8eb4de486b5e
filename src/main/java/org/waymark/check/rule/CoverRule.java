package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code cover}: over all rows of a return, the field has each of the {@code values} at least once, or at least one of
 * {@code anyOf}. With a condition, this applies to returns in which some row meets it. A value that cannot be read may
 * be one of the missing ones, so it leaves the rule undecided.
 */
final class CoverRule implements RuleKind.WithoutFormula {

    @Override
    public String name() {
        return "cover";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("values", "anyOf");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        if (rule.has("values") == rule.has("anyOf")) {
            throw rule.fault("give either \"values\", all of which must occur, or \"anyOf\", one of which must occur");
        }
        boolean any = rule.has("anyOf");
        return new ValuesCovered(
                column,
                rule.fieldAt(column),
                rule.values(any ? "anyOf" : "values", column),
                any,
                rule.when(),
                rule.has("when"));
    }

    private record ValuesCovered(
            int column, Field field, List<CellValue> values, boolean any, RuleCondition when, boolean conditional)
            implements RuleCheck.OfReturn {

        @Override
        public Run start() {
            return new CoverRun(this);
        }

        private FindingText text(List<CellValue> missing, @Nullable String condition) {
            String labels = English.or(missing.stream()
                    .map(value -> MessagePhrases.label(field, value))
                    .toList());
            String the = MessagePhrases.the(field);
            String message = "No row has " + the + " " + labels
                    + (condition == null ? "." : ", though in this one " + condition + ".");
            String fix = any
                    ? "Add the rows with " + the + " " + labels + " on which this one builds, or check this row's "
                            + field.title() + "."
                    : "Add what is planned or done there, or tell the programme that there is nothing yet.";
            return new FindingText(message, fix);
        }
    }

    private static final class CoverRun implements RuleCheck.OfReturn.Run {

        private final ValuesCovered rule;
        private final Set<CellValue> seen = new HashSet<>();
        private boolean unknown;
        private OptionalLong conditionPlace = OptionalLong.empty();
        private @Nullable String conditionText;
        private @Nullable String conditionWords;

        private CoverRun(ValuesCovered rule) {
            this.rule = rule;
        }

        @Override
        public void row(RowValues row, long place) {
            CellValue value = row.get(rule.column());
            if (value.isPresent()) {
                seen.add(value);
            }
            unknown |= row.unknown(rule.column());
            if (rule.conditional() && conditionPlace.isEmpty()) {
                TruthValue holds = rule.when().holds(row);
                unknown |= holds == TruthValue.UNKNOWN;
                if (holds == TruthValue.TRUE) {
                    conditionPlace = OptionalLong.of(place);
                    conditionText = row.text(rule.column());
                    conditionWords = rule.when().describe(row);
                }
            }
        }

        @Override
        public void unreadableRow() {
            unknown = true;
        }

        @Override
        public RuleCheck.Outcome end() {
            List<CellValue> missing = new ArrayList<>(rule.values());
            missing.removeAll(seen);
            boolean covered = rule.any() ? missing.size() < rule.values().size() : missing.isEmpty();
            if (covered) {
                return RuleCheck.Outcome.FINE;
            }
            if (unknown) {
                return RuleCheck.Outcome.UNDECIDED;
            }
            if (rule.conditional() && conditionPlace.isEmpty()) {
                return RuleCheck.Outcome.FINE;
            }
            return new RuleCheck.Outcome.Broken(conditionPlace, conditionText, rule.text(missing, conditionWords));
        }
    }
}
