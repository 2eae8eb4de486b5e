package org.waymark.check.rule;

import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.Unknown;
import org.waymark.intake.Row;

/** The values of one row by schema column, as rules see them. */
public final class RowValues {

    private final Row row;
    private final @Nullable Object[] values;

    public RowValues(Row row) {
        this.row = row;
        this.values = new @Nullable Object[row.texts().length];
    }

    public boolean blank(int column) {
        return values[column] == null;
    }

    /** Whether the cell has something that cannot be read, or the table lacks the column. */
    public boolean unknown(int column) {
        return values[column] == Unknown.VALUE;
    }

    /** The value; null when blank or unknown. */
    public @Nullable Object get(int column) {
        return unknown(column) ? null : values[column];
    }

    /** Sets a value: null for blank, {@link Unknown#VALUE} for unknown. */
    public void set(int column, @Nullable Object value) {
        values[column] = value;
    }

    /** The cell as sent; null when blank. */
    public @Nullable String text(int column) {
        return row.texts()[column];
    }
}
