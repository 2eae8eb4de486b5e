package org.waymark.intake.excel;

import java.util.List;
import org.waymark.intake.grid.Sheet;

/** Parses references such as {@code B7} and {@code A1:C3}. Rows and columns are counted from 1. */
public final class CellReference {

    private CellReference() {}

    /** Returns the column of a reference; 0 when it has none. */
    public static int column(String reference) {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && i < 4 && isLetter(reference.charAt(i)); i++) {
            column = column * 26 + (reference.charAt(i) & 0x1F);
        }
        return i < reference.length() && isLetter(reference.charAt(i)) ? Integer.MAX_VALUE : column;
    }

    /** Returns the row of a reference; 0 when it has none. */
    public static int row(String reference) {
        int i = 0;
        while (i < reference.length() && isLetter(reference.charAt(i))) {
            i++;
        }
        return number(reference, i);
    }

    /** Returns the digits from an index to the end as a number, at most the largest int; 0 for anything else. */
    public static int number(String text, int from) {
        long number = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = Math.min(number * 10 + digit, Integer.MAX_VALUE);
        }
        return (int) number;
    }

    /** Adds the range of a reference to a list, unless it is a single cell or not a valid range. */
    static void addRange(String reference, List<Sheet.Merged> ranges) {
        int colon = reference.indexOf(':');
        if (colon < 0) {
            return;
        }
        String first = reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        Sheet.Merged range = new Sheet.Merged(row(first), column(first), row(last), column(last));
        boolean valid = range.firstRow() > 0
                && range.firstColumn() > 0
                && range.lastRow() >= range.firstRow()
                && range.lastColumn() >= range.firstColumn();
        if (valid && !first.equals(last)) {
            ranges.add(range);
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
