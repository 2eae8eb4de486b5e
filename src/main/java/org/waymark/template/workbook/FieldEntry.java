package org.waymark.template.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.office.StoredText;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.text.English;

/** How one field is entered in a workbook: its choices, its number format, its limits in words, and values typed in. */
record FieldEntry(Field field) {

    private static final String DATE_FORMAT = "yyyy\\-mm\\-dd";

    /** What a list offers to choose from; empty where anything may be typed. */
    List<String> choices() {
        if (!field.categories().isEmpty()) {
            return field.categories().stream().map(Category::label).toList();
        }
        if (!field.constraints().oneOf().isEmpty()) {
            return field.constraints().oneOf();
        }
        return field.type() == FieldType.BOOLEAN
                ? List.of(word("trueValues", "yes"), word("falseValues", "no"))
                : List.of();
    }

    /** The way a truth value is written. */
    String word(String option, String otherwise) {
        return field.options().get(option) instanceof List<?> words && !words.isEmpty()
                ? String.valueOf(words.get(0))
                : field.options().containsKey(option) ? otherwise : defaultWord(option);
    }

    private static String defaultWord(String option) {
        return option.equals("trueValues") ? "true" : "false";
    }

    /** Excel's format for cells of it; text, so that nothing is taken for a date, unless it is a date or a number. */
    String format() {
        return switch (field.type()) {
            case DATE -> field.options().containsKey("format") && !isPlain() ? "@" : DATE_FORMAT;
            case INTEGER -> "0";
            case NUMBER -> "General";
            default -> choices().isEmpty() ? "@" : "General";
        };
    }

    private boolean isPlain() {
        return "default".equals(field.options().get("format"))
                || "any".equals(field.options().get("format"));
    }

    /** Whether cells of it hold real dates. */
    boolean isDate() {
        return format().equals(DATE_FORMAT);
    }

    /** What may be entered, in a few words; empty where anything may. */
    String allowed() {
        if (!choices().isEmpty()) {
            return English.or(choices());
        }
        String least = field.constraints().minimum();
        String most = field.constraints().maximum();
        Integer longest = field.constraints().maxLength();
        String range = least != null && most != null
                ? " from " + least + " to " + most
                : least != null ? " of at least " + least : most != null ? " of at most " + most : "";
        return switch (field.type()) {
            case DATE -> "A date" + range;
            case INTEGER -> "A whole number" + range;
            case NUMBER -> "A number" + range;
            case YEARMONTH -> "A month, written YYYY-MM";
            case LIST -> "Several, with \"" + field.options().getOrDefault("delimiter", ",") + "\" between them";
            default -> longest == null ? "Text" : "Text of at most " + longest + " characters";
        };
    }

    /** Puts a value, as a return's cell is read, into a cell. */
    void put(Cell cell, @Nullable Object value) {
        if (value instanceof LocalDate day && isDate()) {
            cell.setCellValue(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth ? word("trueValues", "yes") : word("falseValues", "no"));
        } else if (value instanceof List<?> items) {
            String between = String.valueOf(field.options().getOrDefault("delimiter", ","));
            cell.setCellValue(String.join(
                    between.equals(";") ? "; " : between,
                    items.stream().map(String::valueOf).toList()));
        } else if (value != null) {
            cell.setCellValue(StoredText.inXml(MessagePhrases.label(field, value)));
        }
    }

    /** A bound as a day; null where there is none. */
    static @Nullable LocalDate day(@Nullable String bound) {
        try {
            return bound == null ? null : LocalDate.parse(bound);
        } catch (DateTimeParseException e) {
            return YearMonth.parse(bound).atDay(1);
        }
    }
}
