package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.waymark.catalogue.Address;
import org.waymark.text.English;

/** Writes lists of rows and columns in words. */
final class PlacePhrases {

    /** Longer lists end in "and 12 more". */
    static final int LISTED = 10;

    private PlacePhrases() {}

    /** {@code row 4}; {@code rows 4, 6 to 9 and 12}. */
    static String rows(List<Integer> ascending) {
        return English.agree(ascending.size(), "row ", "rows ")
                + English.and(ranges(ascending, String::valueOf), LISTED);
    }

    /** {@code column C}; {@code columns C, F to H and K}. */
    static String columns(List<Integer> ascending) {
        return English.agree(ascending.size(), "column ", "columns ")
                + English.and(ranges(ascending, Address::columnLetters), LISTED);
    }

    private static List<String> ranges(List<Integer> ascending, IntFunction<String> name) {
        List<String> ranges = new ArrayList<>();
        for (int i = 0; i < ascending.size(); ) {
            int end = i;
            while (end + 1 < ascending.size() && ascending.get(end + 1) == ascending.get(end) + 1) {
                end++;
            }
            String from = name.apply(ascending.get(i));
            ranges.add(end == i ? from : from + " to " + name.apply(ascending.get(end)));
            i = end + 1;
        }
        return ranges;
    }
}
