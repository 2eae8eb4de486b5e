package org.waymark.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes the values that a field accepts. */
final class FieldValues {

    private FieldValues() {}

    /**
     * Returns words such as {@code at least 0, at most 100}; empty if any value of the field's type is accepted.
     *
     * @param code how a value or pattern is written
     * @param label how the label of a value is written
     */
    static String of(Field field, UnaryOperator<String> code, UnaryOperator<String> label) {
        if (!field.categories().isEmpty()) {
            return field.categories().stream()
                    .map(category -> category(category, code, label))
                    .collect(Collectors.joining(", "));
        }
        Constraints constraints = field.constraints();
        List<String> words =
                new ArrayList<>(constraints.oneOf().stream().map(code).toList());
        add(words, "at least ", constraints.minimum());
        add(words, "at most ", constraints.maximum());
        add(words, "more than ", constraints.exclusiveMinimum());
        add(words, "less than ", constraints.exclusiveMaximum());
        String unit = field.type() == FieldType.LIST ? " items" : " characters";
        add(words, "at least ", constraints.minLength() == null ? null : constraints.minLength() + unit);
        add(words, "at most ", constraints.maxLength() == null ? null : constraints.maxLength() + unit);
        if (constraints.pattern() != null) {
            words.add("pattern " + code.apply(constraints.pattern().pattern()));
        }
        if (constraints.unique()) {
            words.add("each value once");
        }
        return String.join(", ", words);
    }

    private static String category(Category category, UnaryOperator<String> code, UnaryOperator<String> label) {
        boolean same = category.label().equals(category.value());
        return code.apply(category.value()) + (same ? "" : " (" + label.apply(category.label()) + ")");
    }

    private static void add(List<String> words, String before, @Nullable String bound) {
        if (bound != null) {
            words.add(before + bound);
        }
    }
}
