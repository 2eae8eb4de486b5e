package org.waymark.catalogue;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a cell, row, sheet or file in what was sent. Immutable.
 *
 * @param file the file as named on the command line or found below a named folder, with {@code /} between its parts;
 *     {@code -} for standard input
 * @param sheet the name of the worksheet, or null in a format without sheets
 * @param row the row number that Excel shows, or the line on which a CSV record starts; 0 for the whole sheet or file
 * @param column the column counted from 1; 0 for the whole row
 * @param field the schema field of the column, or null where the column has none
 */
public record Address(
        String file,
        @Nullable String sheet,
        int row,
        int column,
        @Nullable String field) {

    private static final Comparator<String> SHEETS = Comparator.nullsFirst(Comparator.naturalOrder());

    /** Orders by file, sheet, row and column; an address without a sheet is before those with one. */
    public static final Comparator<Address> IN_ORDER = Address::compare;

    public Address {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("row and column are 0 or more: " + row + ", " + column);
        }
    }

    /** The address of a whole file. */
    public static Address ofFile(String file) {
        return new Address(file, null, 0, 0, null);
    }

    /** Whether this is the place of a row or cell, and not of a whole sheet or file. */
    public boolean hasRow() {
        return row > 0;
    }

    /** Whether this is the place of a cell or of a whole column. */
    public boolean hasColumn() {
        return column > 0;
    }

    /** The cell in Excel's notation, such as {@code C7}; null when the address is not that of one cell. */
    public @Nullable String cell() {
        return hasRow() && hasColumn() ? columnLetters(column) + row : null;
    }

    /** This is not composed of comparators, because millions of addresses are sorted. */
    private static int compare(Address one, Address other) {
        int file = one.file.equals(other.file) ? 0 : one.file.compareTo(other.file);
        int sheet = file != 0 || Objects.equals(one.sheet, other.sheet) ? file : SHEETS.compare(one.sheet, other.sheet);
        int row = sheet != 0 ? sheet : Integer.compare(one.row, other.row);
        return row != 0 ? row : Integer.compare(one.column, other.column);
    }

    /** The letters of a column counted from 1: 1 is {@code A}, 27 is {@code AA}. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
