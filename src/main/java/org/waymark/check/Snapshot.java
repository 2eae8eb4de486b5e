package org.waymark.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.rule.RowValues;

/**
 * What is remembered of one row to hold later ones against: the values that rules about history compare, and where the
 * row stands. The row itself is forgotten.
 */
final class Snapshot {

    private final Table table;
    private final int row;
    private final String id;
    private final @Nullable Object[] values;
    private final @Nullable String @Nullable [] texts;
    private final long digest;
    private final Map<Integer, Skip> skips;

    /**
     * Remembers a row.
     *
     * @param values those of the plan's columns, in their order
     * @param texts the same as sent, or null when each is written as waymark would write its value
     * @param skips where to say what was skipped because of an unknown value, by schema column
     */
    Snapshot(
            Table table,
            int row,
            String id,
            @Nullable Object[] values,
            @Nullable String @Nullable [] texts,
            long digest,
            Map<Integer, Skip> skips) {
        this.table = table;
        this.row = row;
        this.id = id;
        this.values = values;
        this.texts = texts;
        this.digest = digest;
        this.skips = skips;
    }

    Table table() {
        return table;
    }

    String id() {
        return id;
    }

    long digest() {
        return digest;
    }

    /** Where to say what was skipped because of an unknown value of this row; null when the value is known. */
    @Nullable
    Skip skip(int column) {
        return skips.get(column);
    }

    Address address(int column) {
        return table.head().address(row, column);
    }

    long place() {
        return table.place(row);
    }

    /** The remembered values in their own columns, all others blank. */
    RowValues row(int[] columns, int width) {
        @Nullable Object[] wide = new @Nullable Object[width];
        @Nullable String[] sent = new @Nullable String[width];
        for (int i = 0; i < columns.length; i++) {
            wide[columns[i]] = values[i];
            sent[columns[i]] = Memory.text(values[i], texts == null ? null : texts[i]);
        }
        return new RowValues(sent, wide);
    }
}
