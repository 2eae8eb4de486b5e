package org.waymark.check.cell;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue.TextValue;
import org.waymark.programme.DateOrder;
import org.waymark.schema.Constraints;
import org.waymark.schema.Field;
import org.waymark.schema.FieldType;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaException;

/** Creates the cell readers of a schema. */
public final class CellReaders {

    private CellReaders() {}

    /**
     * One reader for each column, in the order of {@link Schema#columns()}.
     *
     * @throws SchemaException when a constraint does not fit the type of its field, or a format is unknown
     */
    public static List<CellReader> of(Schema schema) {
        return of(schema, DateOrder.ISO);
    }

    /**
     * One reader for each column; see {@link #of(Schema)}.
     *
     * @param dates the order of dates that is not reported
     */
    public static List<CellReader> of(Schema schema, DateOrder dates) {
        boolean lenient = schema.describesMilestones();
        return schema.columns().stream()
                .map(field -> new CellReader(field, missing(field, schema), reader(field, lenient, dates)))
                .toList();
    }

    private static Set<String> missing(Field field, Schema schema) {
        return field.options().get("missingValues") instanceof List<?> own
                ? new HashSet<>(own.stream().map(String::valueOf).toList())
                : schema.missingValues();
    }

    private static ValueReader reader(Field field, boolean lenient, DateOrder dates) {
        boolean text = field.type() == FieldType.STRING || field.type() == FieldType.ANY;
        if (text && !field.categories().isEmpty()) {
            return new ChoiceReader(field);
        }
        String format = format(field);
        return switch (field.type()) {
            case STRING -> new TextReader(field);
            case ANY -> (cell, kind, faults) -> new TextValue(cell);
            case INTEGER, NUMBER -> new NumberReader(field, lenient);
            case BOOLEAN -> new BooleanReader(field);
            case DATE -> format == null ? new DateReader(field, dates) : new FormattedReader(field, format);
            case DATETIME, TIME -> format == null ? new TimeReader(field) : new FormattedReader(field, format);
            case YEAR -> new TimeReader(field);
            case YEARMONTH -> new PeriodReader(field);
            case LIST -> new ListReader(field, items(field, lenient, dates));
        };
    }

    private static @Nullable String format(Field field) {
        return field.options().get("format") instanceof String format && format.contains("%") ? format : null;
    }

    private static @Nullable ValueReader items(Field list, boolean lenient, DateOrder dates) {
        if (!(list.options().get("itemType") instanceof String type) || type.equals("string")) {
            return null;
        }
        Field item = new Field(
                list.name(),
                FieldType.valueOf(type.toUpperCase(Locale.ROOT)),
                list.title(),
                "",
                "",
                "",
                List.of(),
                Constraints.NONE,
                List.of(),
                Map.of());
        return reader(item, lenient, dates);
    }
}
