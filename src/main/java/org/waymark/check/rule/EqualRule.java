package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code equal}: the field has the {@code value} (or one of several), or the value of the {@code other} field; with
 * {@code "not": true} it has another value. A blank field keeps the rule. Texts of two fields are compared without
 * regard to case and white space.
 */
final class EqualRule implements RuleKind {

    @Override
    public String name() {
        return "equal";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("value", "other", "not");
    }

    @Override
    public RuleCheck compile(RuleSource rule) {
        int column = rule.field("field");
        if (rule.has("value") == rule.has("other")) {
            throw rule.fault("give either \"value\" or \"other\"");
        }
        return rule.has("value") ? new ToValue(wrongValue(column, rule), rule.when()) : toOther(column, rule);
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, RuleWorksheet sheet) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        boolean not = rule.truth("not");
        if (rule.has("value")) {
            return Optional.of(WorksheetCheck.wrong(column, rule.when(), wrongValue(column, rule)));
        }
        int other = rule.field("other");
        return not
                ? Optional.of(WorksheetCheck.wrong(
                        column, rule.when(), new RowCondition.Same(column, field, other, rule.fieldAt(other))))
                : Optional.empty();
    }

    private static ValueTest.OneOf wrongValue(int column, RuleSource rule) {
        return new ValueTest.OneOf(column, rule.fieldAt(column), rule.values("value", column), !rule.truth("not"));
    }

    private static RuleCheck toOther(int column, RuleSource rule) {
        int other = rule.field("other");
        return new ToOther(column, rule.fieldAt(column), other, rule.fieldAt(other), rule.truth("not"), rule.when());
    }

    private static FindingText text(RuleCondition when, RowValues row, String message, String fix) {
        String condition = when.describe(row);
        return condition.isEmpty()
                ? new FindingText(English.capital(message) + ".", fix + ".")
                : new FindingText(
                        English.capital(condition) + ", but " + message + ".",
                        fix + ", or change " + when.fields(row) + ".");
    }

    private record ToValue(ValueTest.OneOf wrong, RuleCondition when) implements RuleCheck.OfRow {

        @Override
        public TruthValue broken(RowValues row) {
            TruthValue isWrong = wrong.holds(row);
            return isWrong == TruthValue.FALSE ? isWrong : isWrong.and(when.holds(row));
        }

        @Override
        public void probe(RuleProbe probe) {
            wrong.values().forEach(value -> probe.value(wrong.column(), value));
            when.probe(probe);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            row.blameUnknown(wrong.column(), columns);
            when.blame(row, columns);
        }

        @Override
        public FindingText text(RowValues row) {
            String is = wrong.describe(row);
            String wanted = wanted();
            String to = wanted.isEmpty() ? "a value other than " + unwanted() : wanted;
            String message = wrong.negated() ? is + ", not " + wanted : is;
            return EqualRule.text(when, row, message, "Change " + MessagePhrases.the(wrong.field()) + " to " + to);
        }

        /** The values that keep the rule, as a list of labels; empty when they cannot be listed. */
        private String wanted() {
            List<String> labels = new ArrayList<>();
            if (wrong.negated()) {
                wrong.values().forEach(value -> labels.add(MessagePhrases.label(wrong.field(), value)));
            } else {
                wrong.field().categories().stream()
                        .filter(category -> !wrong.values().contains(new TextValue(category.value())))
                        .map(Category::label)
                        .forEach(labels::add);
            }
            return English.or(labels);
        }

        private String unwanted() {
            return English.and(wrong.values().stream()
                    .map(value -> MessagePhrases.label(wrong.field(), value))
                    .toList());
        }
    }

    private record ToOther(int column, Field field, int other, Field otherField, boolean not, RuleCondition when)
            implements RuleCheck.OfRow {

        private static final Pattern SPACES = Pattern.compile("\\s+");

        @Override
        public TruthValue broken(RowValues row) {
            if (row.blank(column) || row.blank(other)) {
                return TruthValue.FALSE;
            }
            if (row.unknown(column) || row.unknown(other)) {
                return when.holds(row).and(TruthValue.UNKNOWN);
            }
            return same(row.get(column), row.get(other)) != not ? TruthValue.FALSE : when.holds(row);
        }

        @Override
        public void probe(RuleProbe probe) {
            probe.linked(column, other, 0);
            when.probe(probe);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            row.blameUnknown(column, columns);
            row.blameUnknown(other, columns);
            when.blame(row, columns);
        }

        @Override
        public FindingText text(RowValues row) {
            CellValue value = row.get(other);
            String shown = value.isPresent() ? ", " + MessagePhrases.label(otherField, value) : "";
            String message = MessagePhrases.the(field)
                    + (not ? " is the same as " : " differs from ")
                    + MessagePhrases.the(otherField)
                    + shown;
            boolean mayBeBlank = not && when.isAlways() && !field.constraints().required();
            String fix = not
                    ? "Change " + MessagePhrases.the(field) + " to another one" + MessagePhrases.suchAs(field)
                    : "Make " + MessagePhrases.the(field) + " the same";
            return EqualRule.text(when, row, message, mayBeBlank ? fix + ", or leave it blank" : fix);
        }

        private static boolean same(CellValue one, CellValue two) {
            return one.equals(two)
                    || (one instanceof TextValue a
                            && two instanceof TextValue b
                            && !differAtStart(a.text(), b.text())
                            && fold(a.text()).equals(fold(b.text())));
        }

        /** Whether two texts start with different ASCII letters or digits: a fast test before folding. */
        private static boolean differAtStart(String one, String two) {
            char a = one.isEmpty() ? ' ' : one.charAt(0);
            char b = two.isEmpty() ? ' ' : two.charAt(0);
            return a > ' ' && b > ' ' && a < 128 && b < 128 && Character.toLowerCase(a) != Character.toLowerCase(b);
        }

        private static String fold(String text) {
            return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        }
    }
}
