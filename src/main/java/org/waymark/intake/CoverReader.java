package org.waymark.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.intake.grid.SheetRow;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/**
 * Finds label and value pairs: the value right of its label, in the same cell after a colon, or below a row of labels.
 */
final class CoverReader {

    /** How many columns right of a label its value may stand; merged cells push it away. */
    private static final int REACH = 4;

    private final List<Field> fields = new ArrayList<>();
    private final HeaderIndex headers;
    private final HeaderIndex index;
    private final Map<String, ReturnHead.Said> said = new LinkedHashMap<>();

    /** @param headers of the milestone table, which group headings above it may repeat and which are no values */
    CoverReader(Schema schema, HeaderIndex headers) {
        this.headers = headers;
        for (Field field : schema.fields()) {
            if (isIdentity(field)) {
                fields.add(field);
            }
        }
        fields.addAll(schema.headerFields());
        this.index = new HeaderIndex(fields);
    }

    /** What was found so far, by field name. */
    Map<String, ReturnHead.Said> said() {
        return said;
    }

    /** Takes in some rows of a sheet; what was said before stands. */
    void read(String file, @Nullable String sheet, List<SheetRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            List<Integer> labels = labels(row);
            SheetRow below =
                    i + 1 < rows.size() && rows.get(i + 1).number() == row.number() + 1 ? rows.get(i + 1) : null;
            boolean above = below != null && standsAbove(row, labels) && holdsValues(below, labels);
            for (int label : labels) {
                Field field = fieldOf(row, label);
                if (above && below != null) {
                    say(file, sheet, below, label, field);
                } else {
                    sayRightOf(file, sheet, row, label, field);
                }
            }
        }
    }

    /** Whether a row is labels and nothing else, so that their values are to be looked for below them. */
    private static boolean standsAbove(SheetRow row, List<Integer> labels) {
        for (int column = 1; column <= row.texts().length; column++) {
            String text = HeaderRow.text(row, column);
            if (text != null && (!labels.contains(column) || insideOf(text) != null)) {
                return false;
            }
        }
        return !labels.isEmpty();
    }

    /** Whether a row holds values for the labels above it, and no labels, known or unknown, of its own. */
    private boolean holdsValues(SheetRow row, List<Integer> labels) {
        for (int column = 1; column <= row.texts().length; column++) {
            String text = HeaderRow.text(row, column);
            if (text != null
                    && (!labels.contains(column)
                            || position(text) != null
                            || text.strip().endsWith(":"))) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> labels(SheetRow row) {
        List<Integer> labels = new ArrayList<>();
        for (int column = 1; column <= row.texts().length; column++) {
            if (position(HeaderRow.text(row, column)) != null) {
                labels.add(column);
            }
        }
        return labels;
    }

    private Field fieldOf(SheetRow row, int column) {
        HeaderIndex.Meant meant = position(HeaderRow.text(row, column));
        if (meant == null) {
            throw new IllegalArgumentException("no label in column " + column);
        }
        return fields.get(meant.position());
    }

    private HeaderIndex.@Nullable Meant position(@Nullable String text) {
        if (text == null) {
            return null;
        }
        HeaderIndex.Meant whole = index.find(text);
        return whole != null || insideOf(text) == null ? whole : index.find(text.substring(0, text.indexOf(':')));
    }

    /** The value in a cell that holds label, colon and value; null when it does not. */
    private static @Nullable String insideOf(String text) {
        int colon = text.indexOf(':');
        String value = colon > 0 ? text.substring(colon + 1).strip() : "";
        return value.isEmpty() ? null : value;
    }

    private void sayRightOf(String file, @Nullable String sheet, SheetRow row, int label, Field field) {
        String text = row.text(label);
        String inside = text == null || index.find(text) != null ? null : insideOf(text);
        if (inside != null) {
            put(file, sheet, row, label, field, inside);
            return;
        }
        for (int column = label + 1; column <= Math.min(label + REACH, row.texts().length); column++) {
            String value = HeaderRow.text(row, column);
            if (value != null) {
                if (position(value) == null) {
                    say(file, sheet, row, column, field);
                }
                return;
            }
        }
    }

    private void say(String file, @Nullable String sheet, SheetRow row, int column, Field field) {
        String value = HeaderRow.text(row, column);
        if (value != null) {
            put(file, sheet, row, column, field, value);
        }
    }

    private void put(String file, @Nullable String sheet, SheetRow row, int column, Field field, String value) {
        if (isIdentity(field) && headers.find(value) != null) {
            return;
        }
        Address address = new Address(file, sheet, row.number(), column, field.name());
        said.putIfAbsent(field.name(), new ReturnHead.Said(value, row.kind(column), address));
    }

    private static boolean isIdentity(Field field) {
        return field.name().equals(DeclaredFields.FOOTPRINT) || field.name().equals(DeclaredFields.PERIOD);
    }
}
