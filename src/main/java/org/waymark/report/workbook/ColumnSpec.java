package org.waymark.report.workbook;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param title the header, on one line and unique in its table, as Excel requires
 * @param width the width in characters
 * @param look the appearance of the cells
 * @param value returns the value of an item: a text, a number, a date, one of these as {@link Styled}, or null for an
 *     empty cell
 */
record ColumnSpec<T>(String title, int width, CellAppearance look, Function<T, @Nullable Object> value) {

    /** A column of texts. */
    static <T> ColumnSpec<T> text(String title, int width, Function<T, @Nullable Object> value) {
        return new ColumnSpec<>(title, width, CellAppearance.TEXT, value);
    }

    /** A value with an appearance of its own. */
    record Styled(CellAppearance look, Object value) {}
}
