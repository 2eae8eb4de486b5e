package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.catalogue.Address;
import org.waymark.check.cell.CellValue;
import org.waymark.check.rule.RowValues;

/**
 * The part of a row that is kept for comparison with later returns: the values that rules about history need, and the place
 * of the row. Immutable.
 */
final class RowSnapshot {

    private final MilestoneTable table;
    private final int row;
    private final String id;
    private final CellValue[] values;
    private final @Nullable String[] texts;
    private final long digest;

    /**
     * Creates a snapshot. The arrays are not copied.
     *
     * @param values the values of the columns of the {@link HistoryPlan}, in their order
     * @param texts the same cells as sent; null where the text is the one that waymark would write for the value
     * @param digest a hash of the whole row; 0 when no rule needs it
     */
    RowSnapshot(MilestoneTable table, int row, String id, CellValue[] values, @Nullable String[] texts, long digest) {
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

    /** The number of values. */
    int width() {
        return values.length;
    }

    /** The value at a position among the columns of the plan. */
    CellValue value(int index) {
        return values[index];
    }

    /** The text as sent at a position; null where it is the one that waymark would write. */
    @Nullable
    String sent(int index) {
        return texts[index];
    }

    Address address(int column) {
        return table.head().address(row, column);
    }

    long place() {
        return table.place(row);
    }

    /** The row with these values in their own columns and all other cells blank. */
    RowValues values(int[] columns, int width) {
        @Nullable String[] sent = new @Nullable String[width];
        RowValues wide = new RowValues(sent);
        for (int i = 0; i < columns.length; i++) {
            wide.set(columns[i], values[i]);
            sent[columns[i]] = text(values[i], texts[i]);
        }
        return wide;
    }

    /** The text of a cell as sent: the text that was kept, or else the one that waymark writes for the value. */
    static @Nullable String text(CellValue value, @Nullable String sent) {
        return sent == null && value.isPresent() ? value.text() : sent;
    }
}
