package org.waymark.check.rule;

import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.UnreadableValue;
import org.waymark.intake.Row;

/** The values of one row by schema column, as rules see them. */
public final class RowValues {

    private final @Nullable String[] texts;
    private final @Nullable Object[] values;

    public RowValues(Row row) {
        this(row.texts(), new @Nullable Object[row.texts().length]);
    }

    /**
     * A row that has been read before.
     *
     * @param texts as sent, by schema column
     * @param values by schema column; null for blank, {@link UnreadableValue#VALUE} for unknown
     */
    public RowValues(@Nullable String[] texts, @Nullable Object[] values) {
        this.texts = texts;
        this.values = values;
    }

    public boolean blank(int column) {
        return values[column] == null;
    }

    /** Whether the cell has something that cannot be read, or the table lacks the column. */
    public boolean unknown(int column) {
        return values[column] == UnreadableValue.VALUE;
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
