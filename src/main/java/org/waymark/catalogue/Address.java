package org.waymark.catalogue;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in what was sent.
 *
 * @param file the file as named on the command line or found below a named folder, with {@code /} between its parts;
 *     {@code -} for standard input
 * @param sheet the worksheet's name, or null in a format without sheets
 * @param row the row a person sees in Excel, or the line on which a CSV record starts; 0 when the whole sheet or file
 *     is meant
 * @param column the column counted from 1; 0 when the whole row is meant
 * @param field the schema field this column stands for, or null where it stands for none
 */
public record Address(
        String file,
        @Nullable String sheet,
        int row,
        int column,
        @Nullable String field) {

    private static final Comparator<String> SHEETS = Comparator.nullsFirst(Comparator.naturalOrder());

    /** By file, sheet, row and column; what has no sheet comes first. */
    public static final Comparator<Address> IN_ORDER = Address::compare;

    public Address {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("row and column are 0 or more: " + row + ", " + column);
        }
    }

    /** The file as a whole. */
    public static Address ofFile(String file) {
        return new Address(file, null, 0, 0, null);
    }

    /** The cell in Excel's notation, such as {@code C7}; null when no single cell is meant. */
    public @Nullable String cell() {
        return row == 0 || column == 0 ? null : columnLetters(column) + row;
    }

    /** Written out, as millions of addresses are put in order. */
    private static int compare(Address one, Address other) {
        int file = one.file.equals(other.file) ? 0 : one.file.compareTo(other.file);
        int sheet = file != 0 || Objects.equals(one.sheet, other.sheet) ? file : SHEETS.compare(one.sheet, other.sheet);
        int row = sheet != 0 ? sheet : Integer.compare(one.row, other.row);
        return row != 0 ? row : Integer.compare(one.column, other.column);
    }

    /** Letters of a column counted from 1: 1 is A, 27 is AA. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
