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
 * @param row the row of the file
 * @param columnOf for each schema column the column of the file, or 0 when there is none
 * @param unknown columns whose header is not a field and not one that a template adds
 * @param duplicates columns whose field already has another column
 * @param blanks columns without a header before the last column with a header
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
        HeaderIndex.@Nullable FieldMatch[] best = new HeaderIndex.FieldMatch[schemaColumns];
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
            HeaderIndex.FieldMatch match = TemplateHeaders.isGroup(header) ? null : index.find(header);
            if (match == null) {
                if (!TemplateHeaders.isOwn(header)) {
                    unknown.add(column);
                }
                continue;
            }
            HeaderIndex.FieldMatch before = best[match.position()];
            if (before == null || match.by().compareTo(before.by()) < 0) {
                if (before != null) {
                    duplicates.add(columnOf[match.position()]);
                }
                best[match.position()] = match;
                columnOf[match.position()] = column;
            } else {
                duplicates.add(column);
            }
        }
        return new HeaderRow(row, Arrays.stream(columnOf).boxed().toList(), unknown, duplicates, blanks, first, last);
    }

    /** The number of fields with a column. */
    int matches() {
        return (int) columnOf.stream().filter(column -> column > 0).count();
    }

    /** The first column whose header is a field; 0 when there is none. */
    int firstMatched() {
        return columnOf.stream()
                .filter(column -> column > 0)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    boolean has(int schemaColumn) {
        return columnOf.get(schemaColumn) > 0;
    }

    /** The text of a cell; null when it is empty or contains only white space. */
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
