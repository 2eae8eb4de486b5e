package org.waymark.check.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.cell.PlaceholderText;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.text.English;

/** A condition on the value of one column. The {@code when} of a rule consists of such conditions. */
public sealed interface ValueTest extends RowCondition {

    /** The schema column, counted from 0. */
    int column();

    Field field();

    /** The condition as it is true of a row, as part of a sentence, such as "the Status is Completed". */
    String describe(RowValues row);

    /** The value is one of these or, if negated, another value. It is false for a blank cell in both cases. */
    record OneOf(int column, Field field, List<CellValue> values, boolean negated) implements ValueTest {

        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public TruthValue holds(RowValues row) {
            if (row.unknown(column)) {
                return TruthValue.UNKNOWN;
            }
            return TruthValue.of(!row.blank(column) && values.contains(row.get(column)) != negated);
        }

        @Override
        public String describe(RowValues row) {
            return MessagePhrases.the(field) + " is " + ChangePhrases.value(field, row.get(column));
        }

        /** Formulas compare texts and numbers. A cell of another type may state a value in several forms. */
        @Override
        public boolean fits(RuleWorksheet sheet) {
            return sheet.has(column)
                    && switch (field.type()) {
                        case STRING, INTEGER, NUMBER -> true;
                        default -> !field.categories().isEmpty();
                    };
        }

        @Override
        public String formula(CellNames cells) {
            String any = values.stream()
                    .flatMap(this::literals)
                    .map(literal -> "(" + cells.of(column) + "=" + literal + ")")
                    .collect(Collectors.joining("+", "0+", ""));
            return negated ? "((" + cells.of(column) + "<>\"\")*(" + any + "=0))" : "(" + any + ">0)";
        }

        /** The forms in which a cell may state a value, as constants. Formulas ignore case when they compare texts. */
        private Stream<String> literals(CellValue value) {
            String text = value.text();
            return field.categories().stream()
                    .filter(category -> category.value().equals(text))
                    .findFirst()
                    .map(category -> spellings(category)
                            .map(spelling -> CellNames.literal(spelling).toLowerCase(Locale.ROOT))
                            .distinct())
                    .orElseGet(() -> Stream.of(value.kind() == CellValue.Kind.NUMBER ? text : CellNames.literal(text)));
        }

        private static Stream<String> spellings(Category category) {
            return Stream.concat(Stream.of(category.value(), category.label()), category.aliases().stream());
        }

        @Override
        public String words() {
            List<String> labels = values.stream()
                    .map(value -> MessagePhrases.label(field, value))
                    .toList();
            return field.title() + (negated ? " is not " : " is ") + English.or(labels);
        }
    }

    /** The cell holds anything at all, even a text such as "n/a". */
    record Filled(int column, Field field) implements ValueTest {

        @Override
        public TruthValue holds(RowValues row) {
            return TruthValue.of(!row.blank(column));
        }

        @Override
        public String describe(RowValues row) {
            return MessagePhrases.the(field) + " is filled in";
        }

        @Override
        public boolean fits(RuleWorksheet sheet) {
            return sheet.has(column);
        }

        @Override
        public String formula(CellNames cells) {
            return "(" + cells.of(column) + "<>\"\")";
        }

        @Override
        public String words() {
            return field.title() + " is filled in";
        }
    }

    /**
     * The cell is blank or, where {@code blank} is false, filled in. A cell that cannot be read is filled in, and a text
     * such as "n/a" is not.
     */
    record Blank(int column, Field field, boolean blank) implements ValueTest {

        /** The placeholders as one text for formulas. COUNTIF would take the placeholder "?" for any character. */
        private static final String PLACEHOLDERS =
                CellNames.literal("|" + String.join("|", PlaceholderText.words()) + "|");

        @Override
        public TruthValue holds(RowValues row) {
            if (row.unknown(column) && row.text(column) == null) {
                return TruthValue.UNKNOWN;
            }
            return TruthValue.of((row.blank(column) || placeholder(row) != null) == blank);
        }

        /** The placeholder that the cell holds instead of an answer; null when there is none. */
        @Nullable
        String placeholder(RowValues row) {
            return PlaceholderText.countsAsBlank(field) ? PlaceholderText.in(row.get(column)) : null;
        }

        @Override
        public String describe(RowValues row) {
            return MessagePhrases.the(field) + (blank ? " is blank" : " is given");
        }

        @Override
        public boolean fits(RuleWorksheet sheet) {
            return sheet.has(column);
        }

        @Override
        public String formula(CellNames cells) {
            String cell = cells.of(column);
            if (!PlaceholderText.countsAsBlank(field)) {
                return "(" + cell + (blank ? "=\"\")" : "<>\"\")");
            }
            String found = "(FIND(\"|\"&LOWER(TRIM(" + cell + "))&\"|\"," + PLACEHOLDERS + "))";
            return blank
                    ? "(0+(" + cell + "=\"\")+ISNUMBER" + found + ">0)"
                    : "((" + cell + "<>\"\")*ISERROR" + found + ")";
        }

        @Override
        public String words() {
            return field.title() + (blank ? " is blank" : " is given");
        }
    }
}
