package org.waymark.cli;

import java.util.Collection;
import java.util.List;
import org.waymark.catalogue.NearestMatch;

/** Messages about words that are not among the valid ones; they suggest the nearest. */
final class WordSuggestions {

    private WordSuggestions() {}

    /** Says that an option or argument cannot have this value, and lists the valid ones. */
    static String invalid(String what, String given, List<String> valid) {
        return what + " cannot be \"" + given + "\"." + hint(given, valid) + " Choose one of: "
                + String.join(", ", valid) + ".";
    }

    /** Such as {@code  Did you mean json?} with a space before it; empty if no valid word is near. */
    static String hint(String given, Collection<String> valid) {
        return NearestMatch.nearest(given, valid)
                .map(word -> " Did you mean " + word + "?")
                .orElse("");
    }
}
