package org.waymark.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waymark.catalogue.NearestMatch;

/** Reads a word that must be one of a few. */
final class Choice {

    private Choice() {}

    /**
     * The constant whose word this is, ignoring case.
     *
     * @param what names the choice in the message, such as {@code --format}
     * @throws UsageException when it is none of them; the message lists them all
     */
    static <E extends Enum<E>> E of(String what, String given, Class<E> type, Function<E, String> word) {
        E[] constants = type.getEnumConstants();
        String wanted = given.strip().toLowerCase(Locale.ROOT);
        for (E constant : constants) {
            if (word.apply(constant).equals(wanted)) {
                return constant;
            }
        }
        throw unknown(what, given, Arrays.stream(constants).map(word).toList());
    }

    /** What to say of a word that is none of the valid ones. */
    static UsageException unknown(String what, String given, List<String> valid) {
        return new UsageException(what + " cannot be \"" + given + "\"." + hint(given, valid) + " Choose one of: "
                + String.join(", ", valid) + ".");
    }

    /** Such as {@code  Did you mean json?} with a space before it; empty when nothing is near. */
    static String hint(String given, Collection<String> valid) {
        return NearestMatch.nearest(given, valid)
                .map(word -> " Did you mean " + word + "?")
                .orElse("");
    }
}
