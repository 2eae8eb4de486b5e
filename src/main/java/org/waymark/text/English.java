package org.waymark.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Builds parts of English sentences: lists of words, counts with their nouns, plurals and capitals. British usage. */
public final class English {

    private English() {}

    /** The words as a list such as {@code a, b and c}; empty for none. */
    public static String and(Collection<String> words) {
        return list(List.copyOf(words), "and");
    }

    /** The first words as a list, and how many more there are, such as {@code a, b and 12 more}. */
    public static String and(Collection<String> words, int most) {
        if (words.size() <= most) {
            return and(words);
        }
        List<String> shown = new ArrayList<>(words.stream().limit(most).toList());
        shown.add(number(words.size() - most) + " more");
        return and(shown);
    }

    /** The words as a list of choices such as {@code a, b or c}; empty for none. */
    public static String or(Collection<String> words) {
        return list(List.copyOf(words), "or");
    }

    /** A whole number with commas between thousands, such as {@code 1,234}. */
    public static String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return number < 0 ? "-" + grouped : grouped.toString();
    }

    /** A number of things, such as {@code 1 file}, {@code 1,234 files} or {@code 2 advisories}. */
    public static String count(long number, String noun) {
        return number(number) + " " + (number == 1 ? noun : plural(noun));
    }

    /** The plural of a regular noun: {@code files}, {@code days}, {@code advisories}. */
    public static String plural(String noun) {
        int last = noun.length() - 1;
        boolean toIes = noun.endsWith("y") && last > 0 && "aeiou".indexOf(noun.charAt(last - 1)) < 0;
        return toIes ? noun.substring(0, last) + "ies" : noun + "s";
    }

    /** The form of a word that agrees with a number, such as {@code is} with 1 and {@code are} with all others. */
    public static String agree(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** The text with a capital at its start. */
    public static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** The text without a capital at its start. */
    public static String small(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + text.substring(Character.charCount(first));
    }

    private static String list(List<String> words, String beforeLast) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + beforeLast + " " + words.get(last);
    }
}
