package org.waymark.template.workbook;

import java.util.Arrays;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/** Calculates the widths of columns in characters, so narrow that the monthly columns are readable on A4. */
final class ColumnWidths {

    private static final int NARROWEST = 8;
    private static final int NARROW = 11;
    private static final int USUAL = 22;
    private static final int WIDE = 30;
    private static final int WIDEST = 36;

    /** The width of the column before a group. */
    static final int GROUP = 8;

    private ColumnWidths() {}

    /**
     * The width of a column for a field.
     *
     * @param field the field
     * @param prose whether the field contains sentences
     */
    static int of(Field field, boolean prose) {
        int longestWord = Arrays.stream(field.title().split(" "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(longestWord + 3, room(field, prose));
    }

    /** The width of a column that shows earlier values of a field. */
    static int narrow(Field field) {
        return switch (field.type()) {
            case INTEGER, NUMBER -> NARROWEST + 2;
            case STRING -> longestChoice(field) > 0 ? Math.max(NARROWEST, longestChoice(field) + 2) : USUAL + 2;
            default -> NARROW;
        };
    }

    private static int longestChoice(Field field) {
        return new FieldEntry(field)
                .choices().stream().mapToInt(String::length).max().orElse(0);
    }

    private static int room(Field field, boolean prose) {
        if (longestChoice(field) > 0) {
            return Math.min(WIDE, longestChoice(field) + 3);
        }
        if (field.type() != FieldType.STRING && field.type() != FieldType.LIST) {
            return NARROW;
        }
        Integer most = field.constraints().maxLength();
        if (prose) {
            return WIDEST;
        }
        if (most != null) {
            return most > USUAL ? WIDE : Math.max(NARROW, most);
        }
        return field.constraints().pattern() == null ? USUAL : NARROW;
    }
}
