package org.waymark.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.grid.SheetRow;

/**
 * A row read as the headers of a table. Columns of the file are counted from 1.
 *
 * @param columnOf for each schema column the column of the file, 0 where there is none
 * @param unknown columns whose header means no field
 * @param duplicates columns whose field another column already stands for
 * @param blanks columns without a header, left of the last one that has one
 * @param first the first column with a header
 * @param last the last column with a header
 */
record HeaderRow(
        SheetRow row,
        List<Integer> columnOf,
        List<Integer> unknown,
        List<Integer> duplicates,
        List<Integer> blanks,
        int first,
        int last) {

    static HeaderRow of(SheetRow row, HeaderIndex index, int schemaColumns) {
        HeaderIndex.@Nullable Meant[] taken = new HeaderIndex.Meant[schemaColumns];
        int[] columnOf = new int[schemaColumns];
        List<Integer> unknown = new ArrayList<>();
        List<Integer> duplicates = new ArrayList<>();
        List<Integer> blanks = new ArrayList<>();
        int first = 0;
        int last = lastValue(row);
        for (int column = 1; column <= last; column++) {
            String header = text(row, column);
            if (header == null) {
                blanks.add(column);
                continue;
            }
            first = first == 0 ? column : first;
            HeaderIndex.Meant meant = index.find(header);
            if (meant == null) {
                unknown.add(column);
                continue;
            }
            HeaderIndex.Meant before = taken[meant.position()];
            if (before == null || meant.sureness().compareTo(before.sureness()) < 0) {
                if (before != null) {
                    duplicates.add(columnOf[meant.position()]);
                }
                taken[meant.position()] = meant;
                columnOf[meant.position()] = column;
            } else {
                duplicates.add(column);
            }
        }
        return new HeaderRow(row, Arrays.stream(columnOf).boxed().toList(), unknown, duplicates, blanks, first, last);
    }

    /** How many fields have a column. */
    int matches() {
        return (int) columnOf.stream().filter(column -> column > 0).count();
    }

    /** The first column that stands for a field. */
    int firstMatched() {
        return columnOf.stream()
                .filter(column -> column > 0)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    boolean has(int schemaColumn) {
        return columnOf.get(schemaColumn) > 0;
    }

    /** The text of a cell; null where it is blank or holds nothing but white space. */
    static @Nullable String text(SheetRow row, int column) {
        String text = row.text(column);
        return text == null || text.isBlank() ? null : text;
    }

    private static int lastValue(SheetRow row) {
        int last = row.texts().length;
        while (last > 0 && text(row, last) == null) {
            last--;
        }
        return last;
    }
}
