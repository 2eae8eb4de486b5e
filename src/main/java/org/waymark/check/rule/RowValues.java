package org.waymark.check.rule;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.UnreadableValue;
import org.waymark.intake.Row;

/**
 * The values of one row by schema column, counted from 0. A value is null for a blank cell, {@link
 * UnreadableValue#VALUE} for an unknown value, and otherwise of the type of its field. Not thread-safe.
 */
public final class RowValues {

    private final @Nullable String[] texts;
    private final @Nullable Object[] values;

    /** A row whose values are still to be {@linkplain #set set}; until then all are blank. */
    public RowValues(Row row) {
        this(row.texts(), new @Nullable Object[row.texts().length]);
    }

    /**
     * A row whose values were read before. The arrays are not copied.
     *
     * @param texts the cells as sent, by schema column
     * @param values the values, by schema column
     */
    public RowValues(@Nullable String[] texts, @Nullable Object[] values) {
        this.texts = texts;
        this.values = values;
    }

    public boolean blank(int column) {
        return values[column] == null;
    }

    /** Whether the cell cannot be read, or the table lacks the column. */
    public boolean unknown(int column) {
        return values[column] == UnreadableValue.VALUE;
    }

    /** Passes the column on when its value is unknown. */
    void blameUnknown(int column, IntConsumer columns) {
        if (unknown(column)) {
            columns.accept(column);
        }
    }

    /** The value; null when blank or unknown. */
    public @Nullable Object get(int column) {
        return unknown(column) ? null : values[column];
    }

    /** Sets a value: null for blank, {@link UnreadableValue#VALUE} for unknown. */
    public void set(int column, @Nullable Object value) {
        values[column] = value;
    }

    /** The cell as sent; null when blank. */
    public @Nullable String text(int column) {
        return texts[column];
    }
}
