package org.waymark.template.workbook;

import java.util.Arrays;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;

/** Calculates the widths of columns in characters. */
final class ColumnWidths {

    private static final int NARROW = 13;
    private static final int USUAL = 24;
    private static final int WIDE = 36;
    private static final int WIDEST = 56;

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
        return Math.max(longestWord + 5, room(field, prose));
    }

    private static int room(Field field, boolean prose) {
        int longestChoice = new FieldEntry(field)
                .choices().stream().mapToInt(String::length).max().orElse(0);
        if (longestChoice > 0) {
            return Math.min(WIDE, longestChoice + 4);
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
