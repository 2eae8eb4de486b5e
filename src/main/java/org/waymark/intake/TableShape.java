package org.waymark.intake;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.intake.grid.SheetRow;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/** How much of a schema a row must show to be taken for the headers of a milestone table. */
final class TableShape {

    private static final int ENOUGH = 3;

    private final HeaderIndex index;
    private final int schemaColumns;
    private final int minimum;
    private final List<Integer> free;

    TableShape(Schema schema) {
        this.index = new HeaderIndex(schema.columns());
        this.schemaColumns = schema.columns().size();
        this.minimum = Math.min(ENOUGH, (schema.fields().size() + 1) / 2);
        this.free = IntStream.range(0, schema.fields().size())
                .filter(i -> isFree(schema.fields().get(i)))
                .boxed()
                .toList();
    }

    HeaderIndex index() {
        return index;
    }

    /** How many fields a header row must show at least. */
    int minimum() {
        return minimum;
    }

    HeaderRow read(SheetRow row) {
        return HeaderRow.of(row, index, schemaColumns);
    }

    /** Whether a row shows so many fields that no other row can show twice as many. */
    boolean isUnbeatable(HeaderRow header) {
        return 2 * header.matches() > schemaColumns;
    }

    /**
     * Whether a row heads a milestone table. A sheet of lists for drop-downs has headers too, yet all of them are of
     * fields with set values; so {@code freeNeeded} fields of another kind must be among them, as far as the schema has
     * any.
     */
    boolean heads(HeaderRow header, int freeNeeded) {
        long found = free.stream().filter(header::has).count();
        return header.matches() >= minimum && found >= Math.min(freeNeeded, free.size());
    }

    private static boolean isFree(Field field) {
        return field.categories().isEmpty()
                && !field.name().equals(DeclaredFields.FOOTPRINT)
                && !field.name().equals(DeclaredFields.PERIOD);
    }
}
