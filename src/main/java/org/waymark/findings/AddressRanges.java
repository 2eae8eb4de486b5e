package org.waymark.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.catalogue.Address;
import org.waymark.text.English;
import org.waymark.text.SentText;

/** Says many addresses of one sheet in few words: cells below each other as a range, the rest counted. */
final class AddressRanges {

    private static final int MOST = 12;

    private AddressRanges() {}

    /**
     * Such as {@code C4:C9, C12 and 31 more}, or {@code rows 4 to 9 and 12} where whole rows are meant; empty where
     * the whole sheet or file is.
     *
     * @param addresses of one sheet, not empty
     */
    static String say(List<Address> addresses) {
        return say(addresses, MOST);
    }

    /** As {@link #say(List)}, counting what comes after this many cells and ranges. */
    static String say(List<Address> addresses, int most) {
        List<Address> cells = addresses.stream()
                .filter(a -> a.row() > 0)
                .distinct()
                .sorted(Comparator.comparingInt(Address::column).thenComparingInt(Address::row))
                .toList();
        if (cells.isEmpty()) {
            return "";
        }
        List<String> said = new ArrayList<>();
        int told = 0;
        while (told < cells.size() && said.size() < most) {
            int end = told + 1;
            while (end < cells.size() && below(cells.get(end - 1), cells.get(end))) {
                end++;
            }
            if (end - told < 3) {
                end = told + 1;
            }
            said.add(run(cells.get(told), cells.get(end - 1)));
            told = end;
        }
        return prefix(cells) + listed(said, cells.size() - told);
    }

    /** Where another place is, as said in a file: the other file's name only where it is another. */
    static String from(String file, Address other) {
        String cells = say(List.of(other));
        String place = other.sheet() == null ? cells : "sheet " + SentText.line(other.sheet()) + ", " + cells;
        return other.file().equals(file) ? place : SentText.line(other.file()) + " " + place;
    }

    /**
     * Where in its file something stands, to put before a message: such as {@code Sheet Milestones, C4: }, {@code C4: }
     * or {@code Line 7: }; empty where the whole file is meant.
     */
    static String inFile(Address address) {
        String place = say(List.of(address));
        if (address.sheet() != null) {
            place = "Sheet " + SentText.line(address.sheet()) + (place.isEmpty() ? "" : ", " + place);
        }
        return place.isEmpty() ? "" : Character.toUpperCase(place.charAt(0)) + place.substring(1) + ": ";
    }

    /** Such as {@code file[Sheet]!C7} or {@code file:line:column}; what is not known is left out. */
    static String whole(Address address) {
        String file = address.file().isEmpty() ? "returns" : SentText.line(address.file());
        if (address.sheet() != null) {
            String sheet = file + '[' + SentText.line(address.sheet()) + ']';
            return address.row() == 0
                    ? sheet
                    : sheet
                            + '!'
                            + (address.column() == 0 ? "" : Address.columnLetters(address.column()))
                            + address.row();
        }
        if (address.row() == 0) {
            return file;
        }
        return file + ':' + address.row() + (address.column() == 0 ? "" : ":" + address.column());
    }

    private static String prefix(List<Address> cells) {
        if (cells.get(0).column() > 0) {
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

    private static String listed(List<String> said, int rest) {
        List<String> all = new ArrayList<>(said);
        if (rest > 0) {
            all.add(English.number(rest) + " more");
        }
        return English.and(all);
    }
}
