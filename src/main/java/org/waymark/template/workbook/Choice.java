package org.waymark.template.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/**
 * One value that a rule names.
 *
 * @param value as a return's cell is read
 * @param label as people read it
 * @param literals the ways in which a cell may hold it, as formulas write them; formulas compare texts without regard to
 *     case
 */
record Choice(Object value, String label, List<String> literals) {

    Choice {
        literals = List.copyOf(literals);
    }

    /** The value that a rule means by a word or number; empty when it cannot be compared in a formula. */
    static Optional<Choice> of(Field field, Object said) {
        if (!field.categories().isEmpty()) {
            return field.categories().stream()
                    .filter(category -> spellings(category).anyMatch(said.toString()::equalsIgnoreCase))
                    .findFirst()
                    .map(Choice::of);
        }
        if (field.type() == FieldType.INTEGER || field.type() == FieldType.NUMBER) {
            BigDecimal number = new BigDecimal(said.toString()).stripTrailingZeros();
            return Optional.of(new Choice(number, number.toPlainString(), List.of(number.toPlainString())));
        }
        if (field.type() == FieldType.STRING) {
            return Optional.of(new Choice(said.toString(), said.toString(), List.of(quoted(said.toString()))));
        }
        return Optional.empty();
    }

    private static Choice of(Category category) {
        List<String> literals = new ArrayList<>();
        spellings(category)
                .map(text -> quoted(text).toLowerCase(Locale.ROOT))
                .distinct()
                .forEach(literals::add);
        return new Choice(category.value(), category.label(), literals);
    }

    private static Stream<String> spellings(Category category) {
        return Stream.concat(Stream.of(category.value(), category.label()), category.aliases().stream());
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
