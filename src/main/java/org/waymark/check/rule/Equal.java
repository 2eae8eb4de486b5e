package org.waymark.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.waymark.check.cell.Wording;
import org.waymark.schema.Category;
import org.waymark.schema.Field;

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
        return rule.has("value")
                ? new ToValue(
                        column, rule.fieldAt(column), rule.values("value", column), rule.truth("not"), rule.when())
                : toOther(column, rule);
    }

    private static Check toOther(int column, RuleSource rule) {
        int other = rule.field("other");
        return new ToOther(column, rule.fieldAt(column), other, rule.fieldAt(other), rule.truth("not"), rule.when());
    }

    private static Text text(Condition when, RowValues row, String message, String fix) {
        String condition = when.describe(row);
        return condition.isEmpty()
                ? new Text(Wording.capital(message) + ".", fix + ".")
                : new Text(
                        Wording.capital(condition) + ", but " + message + ".",
                        fix + ", or change " + when.fields(row) + ".");
    }

    private static void blameUnknown(RowValues row, int column, IntConsumer columns) {
        if (row.unknown(column)) {
            columns.accept(column);
        }
    }

    private record ToValue(int column, Field field, List<Object> values, boolean not, Condition when)
            implements Check.OfRow {

        @Override
        public Truth broken(RowValues row) {
            if (row.unknown(column)) {
                return when.holds(row).and(Truth.UNKNOWN);
            }
            Object value = row.get(column);
            return value == null || values.contains(value) != not ? Truth.FALSE : when.holds(row);
        }

        @Override
        public void blame(RowValues row, IntConsumer columns) {
            blameUnknown(row, column, columns);
            when.blame(row, columns);
        }

        @Override
        public Text text(RowValues row) {
            Object value = row.get(column);
            String is = Wording.the(field) + " is " + (value == null ? "blank" : Wording.label(field, value));
            String wanted = wanted();
            String to = wanted.isEmpty() ? "a value other than " + unwanted() : wanted;
            return Equal.text(
                    when, row, not ? is : is + ", not " + wanted, "Change " + Wording.the(field) + " to " + to);
        }

        /** The values that would do; nothing when they cannot be listed. */
        private String wanted() {
            List<String> labels = new ArrayList<>();
            if (!not) {
                values.forEach(value -> labels.add(Wording.label(field, value)));
            } else {
                field.categories().stream()
                        .filter(category -> !values.contains(category.value()))
                        .map(Category::label)
                        .forEach(labels::add);
            }
            return Wording.list(labels, "or");
        }

        private String unwanted() {
            return Wording.list(
                    values.stream().map(value -> Wording.label(field, value)).toList(), "and");
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
