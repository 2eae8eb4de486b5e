package org.waymark.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.waymark.catalogue.Address;

/** Turns lists of places into words. */
final class Phrases {

    /** Longer lists end in "and 12 more". */
    private static final int LISTED = 10;

    private Phrases() {}

    /** {@code a}; {@code a and b}; {@code a, b and c}. */
    static String list(Collection<String> words) {
        List<String> shown = new ArrayList<>(words);
        if (shown.size() > LISTED) {
            int more = shown.size() - LISTED;
            shown.subList(LISTED, shown.size()).clear();
            shown.add(more + " more");
        }
        int last = shown.size() - 1;
        return last < 1
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
    }

    /** {@code row 4}; {@code rows 4, 6 to 9 and 12}. */
    static String rows(List<Integer> ascending) {
        return (ascending.size() == 1 ? "row " : "rows ") + list(ranges(ascending, String::valueOf));
    }

    /** {@code column C}; {@code columns C, F to H and K}. */
    static String columns(List<Integer> ascending) {
        return (ascending.size() == 1 ? "column " : "columns ") + list(ranges(ascending, Address::columnLetters));
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
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
