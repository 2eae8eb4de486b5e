package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.waymark.check.cell.Wording;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.text.English;

/**
 * {@code equal}: the field must have the {@code value} (or one of several), or the value of the {@code other} field; with
 * {@code "not": true} it must not. A blank is compared with nothing. Texts compare without regard to case and spaces.
 */
final class Equal implements RuleKind {

    @Override
    public String name() {
        return "equal";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("value", "other", "not");
    }

    @Override
    public Check compile(RuleSource rule) {
        int column = rule.field("field");
        if (rule.has("value") == rule.has("other")) {
            throw rule.fault("give either \"value\" or \"other\"");
        }
        return rule.has("value") ? new ToValue(another(column, rule), rule.when()) : toOther(column, rule);
    }

    @Override
    public Optional<WorksheetCheck> inWorksheet(RuleSource rule, Worksheet sheet) {
        int column = rule.field("field");
        Field field = rule.fieldAt(column);
        boolean not = rule.truth("not");
        if (rule.has("value")) {
            return Optional.of(WorksheetCheck.wrong(column, rule.when(), another(column, rule)));
        }
        int other = rule.field("other");
        return not
                ? Optional.of(WorksheetCheck.wrong(
                        column, rule.when(), new RowCondition.Same(column, field, other, rule.fieldAt(other))))
                : Optional.empty();
    }

    private static ValueTest.OneOf another(int column, RuleSource rule) {
        return new ValueTest.OneOf(column, rule.fieldAt(column), rule.values("value", column), !rule.truth("not"));
    }

    private static Check toOther(int column, RuleSource rule) {
        int other = rule.field("other");
        return new ToOther(column, rule.fieldAt(column), other, rule.fieldAt(other), rule.truth("not"), rule.when());
    }

    private static Text text(Condition when, RowValues row, String message, String fix) {
        String condition = when.describe(row);
        return condition.isEmpty()
                ? new Text(English.capital(message) + ".", fix + ".")
                : new Text(
                        English.capital(condition) + ", but " + message + ".",
                        fix + ", or change " + when.fields(row) + ".");
    }

    private static void blameUnknown(RowValues row, int column, IntConsumer columns) {
        if (row.unknown(column)) {
            columns.accept(column);
        }
    }

    private record ToValue(ValueTest.OneOf wrong, Condition when) implements Check.OfRow {

        @Override
        public Truth broken(RowValues row) {
            Truth isWrong = wrong.holds(row);
            return isWrong == Truth.FALSE ? isWrong : isWrong.and(when.holds(row));
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            blameUnknown(row, wrong.column(), columns);
            when.blame(row, columns);
        }

        @Override
        public Text text(RowValues row) {
            String is = wrong.describe(row);
            String wanted = wanted();
            String to = wanted.isEmpty() ? "a value other than " + unwanted() : wanted;
            String message = wrong.negated() ? is + ", not " + wanted : is;
            return Equal.text(when, row, message, "Change " + Wording.the(wrong.field()) + " to " + to);
        }

        /** The values that would do; nothing when they cannot be listed. */
        private String wanted() {
            List<String> labels = new ArrayList<>();
            if (wrong.negated()) {
                wrong.values().forEach(value -> labels.add(Wording.label(wrong.field(), value)));
            } else {
                wrong.field().categories().stream()
                        .filter(category -> !wrong.values().contains(category.value()))
                        .map(Category::label)
                        .forEach(labels::add);
            }
            return English.or(labels);
        }

        private String unwanted() {
            return English.and(wrong.values().stream()
                    .map(value -> Wording.label(wrong.field(), value))
                    .toList());
        }
    }

    private record ToOther(int column, Field field, int other, Field otherField, boolean not, Condition when)
            implements Check.OfRow {

        private static final Pattern SPACES = Pattern.compile("\\s+");

        @Override
        public Truth broken(RowValues row) {
            if (row.blank(column) || row.blank(other)) {
                return Truth.FALSE;
            }
            Object one = row.get(column);
            Object two = row.get(other);
            if (one == null || two == null) {
                return when.holds(row).and(Truth.UNKNOWN);
            }
            return same(one, two) != not ? Truth.FALSE : when.holds(row);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            blameUnknown(row, column, columns);
            blameUnknown(row, other, columns);
            when.blame(row, columns);
        }

        @Override
        public Text text(RowValues row) {
            Object value = row.get(other);
            String shown = value == null ? "" : ", " + Wording.label(otherField, value);
            String message = Wording.the(field)
                    + (not ? " is the same as " : " differs from ")
                    + Wording.the(otherField)
                    + shown;
            boolean mayBeBlank = not && when.isAlways() && !field.constraints().required();
            String fix = not
                    ? "Change " + Wording.the(field) + " to another one" + Wording.suchAs(field)
                    : "Make " + Wording.the(field) + " the same";
            return Equal.text(when, row, message, mayBeBlank ? fix + ", or leave it blank" : fix);
        }

        private static boolean same(Object one, Object two) {
            return one.equals(two) || (one instanceof String a && two instanceof String b && fold(a).equals(fold(b)));
        }

        private static String fold(String text) {
            return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        }
    }
}
