package org.waymark.report.workbook;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param title unique in its table, on one line
 * @param width in characters
 * @param value of an item: a text, a number, a day, a {@link Styled} one of them, or null for an empty cell
 */
record ColumnSpec<T>(String title, int width, CellAppearance look, Function<T, @Nullable Object> value) {

    /** A value that looks otherwise than its column. */
    record Styled(CellAppearance look, Object value) {}
}
