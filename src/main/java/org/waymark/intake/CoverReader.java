package org.waymark.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.intake.grid.SheetRow;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.Schema;

/**
 * Finds labels and their values outside the milestone table, as on a Cover sheet. A value is to the right of its label,
 * in the same cell after a colon, or below a row of labels. The first value found for a field counts.
 */
final class CoverReader {

    /** How many columns to the right of its label a value may be. Merged cells increase the distance. */
    private static final int REACH = 4;

    /** The name of the footprint. Templates give it beside the code; it is not a field of the schema. */
    private static final Field FOOTPRINT_NAME = new Field(
            "footprint_name",
            FieldType.STRING,
            ReturnHead.FOOTPRINT_NAME,
            "",
            "",
            "",
            List.of("Name of footprint", "Name of the footprint"),
            Constraints.NONE,
            List.of(),
            Map.of());

    /** The states of the lines in the checklist of a template's Cover sheet. */
    private static final Pattern CHECKLIST = Pattern.compile("(?:Done|To do|Not yet|Complete|Incomplete)\\b.*");

    private final List<Field> fields = new ArrayList<>();
    private final HeaderIndex headers;
    private final HeaderIndex index;
    private final Map<String, ReturnHead.CoverValue> values = new LinkedHashMap<>();
    private ReturnHead.@Nullable CoverValue footprintName;

    /**
     * Creates a reader for the sheets of one file.
     *
     * @param schema names the fields to look for
     * @param headers of the milestone table. Group headings above the table may repeat them, so they are not values
     */
    CoverReader(Schema schema, HeaderIndex headers) {
        this.headers = headers;
        for (Field field : schema.fields()) {
            if (isIdentity(field)) {
                fields.add(field);
            }
        }
        fields.addAll(schema.headerFields());
        if (schema.position(DeclaredFields.FOOTPRINT).isPresent()
                && schema.position(FOOTPRINT_NAME.name()).isEmpty()) {
            fields.add(FOOTPRINT_NAME);
        }
        this.index = new HeaderIndex(fields);
    }

    /** The values found so far, by field name. */
    Map<String, ReturnHead.CoverValue> values() {
        return values;
    }

    /** The name of the footprint, from a label of its own or from a second label of the footprint; null for none. */
    ReturnHead.@Nullable CoverValue footprintName() {
        return footprintName;
    }

    /** Reads some rows of a sheet. Values found earlier are kept. */
    void read(String file, @Nullable String sheet, List<SheetRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = rows.get(i);
            List<Integer> labels = labels(row);
            SheetRow below =
                    i + 1 < rows.size() && rows.get(i + 1).number() == row.number() + 1 ? rows.get(i + 1) : null;
            boolean valuesBelow = below != null && hasLabelsOnly(row, labels) && hasValuesOnly(below, labels);
            for (int label : labels) {
                Field field = fieldOf(row, label);
                if (valuesBelow && below != null) {
                    readCell(file, sheet, below, label, field);
                } else {
                    readRightOf(file, sheet, row, label, field);
                }
            }
        }
    }

    /**
     * The cells with words that are on the Cover sheet of a template beside the labels and their values, or below the last
     * label. The lines of the checklist, by which such a sheet is recognised, are left out. Other Cover sheets may have
     * instructions anywhere, so none of their cells is given.
     */
    List<Address> unread(String file, @Nullable String sheet, List<SheetRow> rows) {
        if (rows.stream().noneMatch(CoverReader::isChecklist)) {
            return List.of();
        }
        List<Address> beside = new ArrayList<>();
        List<Address> below = new ArrayList<>();
        SheetRow last = null;
        for (SheetRow row : rows) {
            List<Integer> labels = labels(row);
            boolean values = last != null && hasLabelsOnly(last, labels(last)) && hasValuesOnly(row, labels(last));
            if (!labels.isEmpty() || values) {
                below.clear();
                last = row;
                besideValues(row, labels).forEach(column -> beside.add(address(file, sheet, row, column)));
            } else if (last != null && !isChecklist(row)) {
                texts(row).forEach(column -> below.add(address(file, sheet, row, column)));
            }
        }
        beside.addAll(below);
        return beside;
    }

    private static Address address(String file, @Nullable String sheet, SheetRow row, int column) {
        return new Address(file, sheet, row.number(), column, null);
    }

    /** The cells with words after the first value of each label. A row without labels has only values. */
    private List<Integer> besideValues(SheetRow row, List<Integer> labels) {
        List<Integer> beside = new ArrayList<>();
        boolean needsValue = false;
        for (int column : labels.isEmpty() ? List.<Integer>of() : texts(row)) {
            String text = row.text(column);
            if (labels.contains(column)) {
                needsValue = text != null && (index.find(text) != null || valueAfterColon(text) == null);
            } else if (needsValue) {
                needsValue = false;
            } else if (column > labels.get(0)) {
                beside.add(column);
            }
        }
        return beside;
    }

    private static List<Integer> texts(SheetRow row) {
        return IntStream.rangeClosed(1, row.texts().length)
                .filter(column -> UnreadContent.isText(row.text(column)))
                .boxed()
                .toList();
    }

    /** Whether the last cell of a row gives the state of a line in the checklist of a template. */
    private static boolean isChecklist(SheetRow row) {
        String text = null;
        for (int column = 1; column <= row.texts().length; column++) {
            String next = HeaderRow.text(row, column);
            text = next == null ? text : next;
        }
        return text != null && CHECKLIST.matcher(text).matches();
    }

    /** Whether a row has labels without values, so that their values may be below them. */
    private static boolean hasLabelsOnly(SheetRow row, List<Integer> labels) {
        for (int column = 1; column <= row.texts().length; column++) {
            String text = HeaderRow.text(row, column);
            if (text != null && (!labels.contains(column) || valueAfterColon(text) != null)) {
                return false;
            }
        }
        return !labels.isEmpty();
    }

    /** Whether a row has values for the labels above it, and no labels itself, known or unknown. */
    private boolean hasValuesOnly(SheetRow row, List<Integer> labels) {
        for (int column = 1; column <= row.texts().length; column++) {
            String text = HeaderRow.text(row, column);
            if (text != null
                    && (!labels.contains(column)
                            || match(text) != null
                            || text.strip().endsWith(":"))) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> labels(SheetRow row) {
        List<Integer> labels = new ArrayList<>();
        for (int column = 1; column <= row.texts().length; column++) {
            if (match(HeaderRow.text(row, column)) != null) {
                labels.add(column);
            }
        }
        return labels;
    }

    private Field fieldOf(SheetRow row, int column) {
        HeaderIndex.FieldMatch match = match(HeaderRow.text(row, column));
        if (match == null) {
            throw new IllegalArgumentException("no label in column " + column);
        }
        return fields.get(match.position());
    }

    private HeaderIndex.@Nullable FieldMatch match(@Nullable String text) {
        if (text == null) {
            return null;
        }
        HeaderIndex.FieldMatch whole = index.find(text);
        return whole != null || valueAfterColon(text) == null
                ? whole
                : index.find(text.substring(0, text.indexOf(':')));
    }

    /** The value in a cell with label, colon and value; null in other cells. */
    private static @Nullable String valueAfterColon(String text) {
        int colon = text.indexOf(':');
        String value = colon > 0 ? text.substring(colon + 1).strip() : "";
        return value.isEmpty() ? null : value;
    }

    private void readRightOf(String file, @Nullable String sheet, SheetRow row, int label, Field field) {
        String text = row.text(label);
        String inside = text == null || index.find(text) != null ? null : valueAfterColon(text);
        if (inside != null) {
            put(file, sheet, row, label, field, inside, false);
            return;
        }
        for (int column = label + 1; column <= Math.min(label + REACH, row.texts().length); column++) {
            String value = HeaderRow.text(row, column);
            if (value != null) {
                if (match(value) == null) {
                    readCell(file, sheet, row, column, field);
                }
                return;
            }
        }
    }

    private void readCell(String file, @Nullable String sheet, SheetRow row, int column, Field field) {
        String value = HeaderRow.text(row, column);
        if (value != null) {
            put(file, sheet, row, column, field, value, true);
        }
    }

    private void put(
            String file, @Nullable String sheet, SheetRow row, int column, Field field, String value, boolean whole) {
        if (isIdentity(field) && headers.find(value) != null) {
            return;
        }
        Address address = new Address(file, sheet, row.number(), column, field.name());
        ReturnHead.CoverValue found = new ReturnHead.CoverValue(value, row.kind(column), address, whole);
        boolean name = field == FOOTPRINT_NAME;
        ReturnHead.CoverValue first = name ? found : values.putIfAbsent(field.name(), found);
        if (footprintName == null && first != null && (name || field.name().equals(DeclaredFields.FOOTPRINT))) {
            footprintName = found;
        }
    }

    private static boolean isIdentity(Field field) {
        return field == FOOTPRINT_NAME
                || field.name().equals(DeclaredFields.FOOTPRINT)
                || field.name().equals(DeclaredFields.PERIOD);
    }
}
