package org.waymark.template.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue.DateValue;
import org.waymark.check.cell.CellValue.NumberValue;
import org.waymark.office.StoredText;
import org.waymark.schema.Category;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.template.EarlierValue;
import org.waymark.text.English;

/** The entry of one field in a workbook: its choices, its number format, its limits in words, and values written to cells. */
record FieldEntry(Field field) {

    private static final String DATE_FORMAT = "yyyy\\-mm\\-dd";

    /** The choices to offer in a list; empty for a field with free entry. */
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

    /** The word for a boolean value: the first word of the field's option, or else the default. */
    String word(String option, String otherwise) {
        return field.options().get(option) instanceof List<?> words && !words.isEmpty()
                ? String.valueOf(words.get(0))
                : field.options().containsKey(option) ? otherwise : defaultWord(option);
    }

    private static String defaultWord(String option) {
        return option.equals("trueValues") ? "true" : "false";
    }

    /** The Excel format of the cells: text, so that Excel does not convert entries to dates, except for dates and numbers. */
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

    /** Whether the cells contain real dates. */
    boolean isDate() {
        return format().equals(DATE_FORMAT);
    }

    /** The values allowed, in a few words. */
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

    /** Writes a value of an earlier return to a cell. */
    void put(Cell cell, EarlierValue earlier) {
        if (earlier.value() instanceof DateValue date && isDate()) {
            cell.setCellValue(date.day());
        } else if (earlier.value() instanceof NumberValue value) {
            cell.setCellValue(value.number().doubleValue());
        } else {
            cell.setCellValue(StoredText.inXml(earlier.text()));
        }
    }

    /** A limit as a date; null for none. A month is taken as its first day. */
    static @Nullable LocalDate day(@Nullable String bound) {
        try {
            return bound == null ? null : LocalDate.parse(bound);
        } catch (DateTimeParseException e) {
            return YearMonth.parse(bound).atDay(1);
        }
    }
}
