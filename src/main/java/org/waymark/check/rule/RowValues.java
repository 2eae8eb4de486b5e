package org.waymark.check.rule;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.waymark.check.cell.CellValue;
import org.waymark.check.cell.CellValue.AbsentValue;

/**
 * The values of one row by schema column, counted from 0. Not thread-safe.
 */
public final class RowValues {

    private final @Nullable String[] texts;
    private final CellValue[] values;

    /**
     * A row whose values are still to be {@linkplain #set set}; until then all are blank.
     *
     * @param texts the cells as sent, by schema column. The array is not copied
     */
    public RowValues(@Nullable String[] texts) {
        this.texts = texts;
        this.values = new CellValue[texts.length];
        Arrays.fill(values, AbsentValue.BLANK);
    }

    public boolean blank(int column) {
        return values[column] == AbsentValue.BLANK;
    }

    /** Whether the cell cannot be read, or the table lacks the column. */
    public boolean unknown(int column) {
        return values[column] == AbsentValue.UNREADABLE;
    }

    /** Passes the column on when its value is unknown. */
    void blameUnknown(int column, IntConsumer columns) {
        if (unknown(column)) {
            columns.accept(column);
        }
    }

    public CellValue get(int column) {
        return values[column];
    }

    /** The value in a column; blank if there is no such column. */
    public CellValue get(OptionalInt column) {
        return column.isPresent() ? values[column.getAsInt()] : AbsentValue.BLANK;
    }

    public void set(int column, CellValue value) {
        values[column] = value;
    }

    /** The cell as sent; null when blank. */
    public @Nullable String text(int column) {
        return texts[column];
    }
}
