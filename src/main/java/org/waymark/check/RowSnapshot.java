package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.cell.MessagePhrases;
import org.waymark.check.cell.UnreadableValue;
import org.waymark.check.rule.RowValues;

/**
 * What is remembered of one row to hold later ones against: the values that rules about history compare, and where the
 * row stands. The row itself is forgotten.
 */
final class RowSnapshot {

    private final MilestoneTable table;
    private final int row;
    private final String id;
    private final @Nullable Object[] values;
    private final @Nullable String[] texts;
    private final long digest;

    /**
     * Remembers a row.
     *
     * @param values those of the plan's columns, in their order
     * @param texts the same as sent, each null where it is written as waymark would write its value
     */
    RowSnapshot(
            MilestoneTable table,
            int row,
            String id,
            @Nullable Object[] values,
            @Nullable String[] texts,
            long digest) {
        this.table = table;
        this.row = row;
        this.id = id;
        this.values = values;
        this.texts = texts;
        this.digest = digest;
    }

    MilestoneTable table() {
        return table;
    }

    String id() {
        return id;
    }

    long digest() {
        return digest;
    }

    /** How many values it has. */
    int width() {
        return values.length;
    }

    /** The value of the column in this place among those that are remembered. */
    @Nullable
    Object value(int place) {
        return values[place];
    }

    /** The same as sent, or null when it is written as waymark would write it. */
    @Nullable
    String sent(int place) {
        return texts[place];
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
            sent[columns[i]] = text(values[i], texts[i]);
        }
        return new RowValues(sent, wide);
    }

    /** A cell as sent: its text where that was kept, else as its value is written. */
    static @Nullable String text(@Nullable Object value, @Nullable String sent) {
        return sent != null || value == null || value == UnreadableValue.VALUE ? sent : MessagePhrases.text(value);
    }
}
