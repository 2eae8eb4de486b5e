package org.waymark.intake;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.intake.grid.SheetRow;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;

/**
 * The headers by which the milestone tables of a schema are recognised. It is made once for many files. Immutable and
 * thread-safe.
 *
 * <p>It decides how many fields of a schema a row needs to count as the headers of a milestone table. A free field is
 * one without a fixed list of values, other than footprint and period.
 */
public final class TableShape {

    private static final int USUAL_MINIMUM = 3;

    private final Schema schema;
    private final HeaderIndex index;
    private final int schemaColumns;
    private final int minimum;
    private final List<Integer> free;

    /** The headers of a schema: names, titles and aliases of its fields. */
    public TableShape(Schema schema) {
        this.schema = schema;
        this.index = new HeaderIndex(schema.columns());
        this.schemaColumns = schema.columns().size();
        this.minimum = Math.min(USUAL_MINIMUM, (schema.fields().size() + 1) / 2);
        this.free = IntStream.range(0, schema.fields().size())
                .filter(i -> isFree(schema.fields().get(i)))
                .boxed()
                .toList();
    }

    Schema schema() {
        return schema;
    }

    HeaderIndex index() {
        return index;
    }

    /** The least number of fields that a header row must have. */
    int minimum() {
        return minimum;
    }

    HeaderRow read(SheetRow row) {
        return HeaderRow.of(row, index, schemaColumns);
    }

    /** Whether a row has so many fields that no other row can have twice as many. */
    boolean isUnbeatable(HeaderRow header) {
        return 2 * header.matches() > schemaColumns;
    }

    /**
     * Whether a row is the header row of a milestone table. A sheet of lists for drop-downs also has headers, but only
     * of fields with fixed values. The row therefore needs {@code freeNeeded} free fields, or all free fields of a
     * schema that has fewer.
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
