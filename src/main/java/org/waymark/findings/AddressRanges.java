package org.waymark.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Finding;
import org.waymark.text.English;
import org.waymark.text.SentText;
import org.waymark.text.ShortFileNames;

/**
 * Describes addresses in words, such as {@code C4:C9, C12 and 31 more}. Adjacent cells in a column become a range; cells
 * after the first few are counted.
 */
final class AddressRanges {

    private static final int MOST = 12;

    private AddressRanges() {}

    /**
     * Describes addresses of one sheet, such as {@code C4:C9, C12 and 31 more}, or {@code rows 4 to 9 and 12} for
     * whole rows; empty for the whole sheet or file.
     *
     * @param addresses addresses of one sheet, at least one
     */
    static String describe(List<Address> addresses) {
        return describe(addresses, MOST);
    }

    /** Describes the addresses of findings on one sheet, like {@link #describe(List)}. */
    static String ofFindings(List<Finding> findings) {
        return ofFindings(findings, MOST);
    }

    /** Describes the addresses of findings, and counts the cells after the first {@code most} ranges. */
    static String ofFindings(List<Finding> findings, int most) {
        return describe(findings.stream().map(Finding::address).toList(), most);
    }

    /** Describes addresses like {@link #describe(List)}, and counts the cells after the first {@code most} ranges. */
    static String describe(List<Address> addresses, int most) {
        List<Address> cells = addresses.stream()
                .filter(Address::hasRow)
                .distinct()
                .sorted(Comparator.comparingInt(Address::column).thenComparingInt(Address::row))
                .toList();
        if (cells.isEmpty()) {
            return "";
        }
        List<String> ranges = new ArrayList<>();
        int done = 0;
        while (done < cells.size() && ranges.size() < most) {
            int end = done + 1;
            while (end < cells.size() && below(cells.get(end - 1), cells.get(end))) {
                end++;
            }
            if (end - done < 3) {
                end = done + 1;
            }
            ranges.add(run(cells.get(done), cells.get(end - 1)));
            done = end;
        }
        return prefix(cells) + listed(ranges, cells.size() - done);
    }

    /** Describes an address for a reader of a file. An address in another file starts with the name of that file. */
    static String from(String file, Address other) {
        String cells = describe(List.of(other));
        String place = other.sheet() == null ? cells : "sheet " + SentText.line(other.sheet()) + ", " + cells;
        return other.file().equals(file) ? place : SentText.line(ShortFileNames.last(other.file())) + " " + place;
    }

    /**
     * Describes the place in its file, as the start of a message, such as {@code Sheet Milestones, C4: }, {@code C4: }
     * or {@code Line 7: }; empty for the whole file.
     */
    static String inFile(Address address) {
        String place = describe(List.of(address));
        if (address.sheet() != null) {
            place = "Sheet " + SentText.line(address.sheet()) + (place.isEmpty() ? "" : ", " + place);
        }
        return place.isEmpty() ? "" : Character.toUpperCase(place.charAt(0)) + place.substring(1) + ": ";
    }

    /** The full address, such as {@code file[Sheet]!C7} or {@code file:line:column}, without the parts that are unknown. */
    static String whole(Address address) {
        String file = address.file().isEmpty() ? "returns" : SentText.line(address.file());
        if (address.sheet() != null) {
            String sheet = file + '[' + SentText.line(address.sheet()) + ']';
            return address.hasRow()
                    ? sheet + '!' + (address.hasColumn() ? Address.columnLetters(address.column()) : "") + address.row()
                    : sheet;
        }
        if (!address.hasRow()) {
            return file;
        }
        return file + ':' + address.row() + (address.hasColumn() ? ":" + address.column() : "");
    }

    private static String prefix(List<Address> cells) {
        if (cells.get(0).hasColumn()) {
            return "";
        }
        String what = cells.get(0).sheet() == null ? "line" : "row";
        return English.agree(cells.size(), what, English.plural(what)) + ' ';
    }

    private static boolean below(Address upper, Address lower) {
        return upper.column() == lower.column() && upper.row() + 1 == lower.row();
    }

    private static String run(Address first, Address last) {
        if (first.cell() == null) {
            return first.row() == last.row() ? String.valueOf(first.row()) : first.row() + " to " + last.row();
        }
        return first.row() == last.row() ? first.cell() : first.cell() + ':' + last.cell();
    }

    private static String listed(List<String> ranges, int rest) {
        List<String> all = new ArrayList<>(ranges);
        if (rest > 0) {
            all.add(English.number(rest) + " more");
        }
        return English.and(all);
    }
}
