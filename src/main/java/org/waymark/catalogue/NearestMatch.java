package org.waymark.catalogue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the candidate that is most similar to a word, for "did you mean" in messages. Similarity is measured in slips: letters
 * that are missing, extra, wrong or swapped with their neighbour. Immutable.
 *
 * <p>For example, {@code NearestMatch.nearest("ruels", List.of("rules", "report"))} is {@code rules}.
 */
public final class NearestMatch {

    /**
     * The maximum number of slips, however long the word is. With more, different headers would match: "Milestone type" and
     * "Milestone ID", for example.
     */
    private static final int MAX_SLIPS = 3;

    /** The minimum length of words that {@link #isOneSlip} compares. In shorter words, one slip often makes another word. */
    private static final int MIN_LETTERS = 4;

    private final Map<String, String> folded = new LinkedHashMap<>();

    private NearestMatch(Collection<String> candidates) {
        candidates.forEach(candidate -> folded.putIfAbsent(fold(candidate), candidate));
    }

    /** An instance for repeated searches among the same candidates. */
    public static NearestMatch among(Collection<String> candidates) {
        return new NearestMatch(candidates);
    }

    /** The same as {@link #to}, for one search. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return among(candidates).to(word);
    }

    /**
     * The candidate that differs from a word by the fewest slips, ignoring case, spaces and punctuation. If several
     * candidates differ by the same number, the first of them that starts with the same letter, or else the first. Empty
     * if every candidate differs too much: words of three to five letters may have one slip, words of six to eight letters
     * two, and longer words three.
     */
    public Optional<String> to(String word) {
        String wanted = fold(word);
        String best = null;
        int bestScore = Integer.MAX_VALUE;
        for (String candidate : folded.keySet()) {
            int allowed = Math.min(MAX_SLIPS, Math.max(wanted.length(), candidate.length()) / 3);
            if (Math.abs(wanted.length() - candidate.length()) > allowed) {
                continue;
            }
            int distance = distance(wanted, candidate, allowed);
            int score = 2 * distance + (sameStart(wanted, candidate) ? 0 : 1);
            if (distance <= allowed && score < bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best == null ? Optional.empty() : Optional.ofNullable(folded.get(best));
    }

    /**
     * A hint that names the file whose name is most similar to that of a missing file, such as {@code (did you mean september.csv
     * there?)} after a space; empty when no name is near.
     *
     * @param siblings the names of the files in the folder of the missing one
     */
    public static String siblingHint(Path missing, Collection<String> siblings) {
        Path name = missing.getFileName();
        return (name == null ? Optional.<String>empty() : nearest(name.toString(), siblings))
                .map(near -> " (did you mean " + near + " there?)")
                .orElse("");
    }

    private static boolean sameStart(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
    }

    /** Whether one slip turns a word of four or more letters into another, ignoring case, spaces and punctuation. */
    public static boolean isOneSlip(String word, String other) {
        String one = fold(word);
        String two = fold(other);
        return Math.min(one.length(), two.length()) >= MIN_LETTERS
                && Math.abs(one.length() - two.length()) <= 1
                && distance(one, two, 1) == 1;
    }

    /** The letters and digits of a text, in lower case. */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int letter = lower.codePointAt(at);
            if (Character.isLetterOrDigit(letter)) {
                folded.appendCodePoint(letter);
            }
        }
        return folded.toString();
    }

    /**
     * The restricted Damerau-Levenshtein distance, in which no letter is part of two slips. If the distance is greater than
     * {@code limit}, the result is any number above {@code limit}.
     */
    static int distance(String one, String other, int limit) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + wrong);
                if (swapped(one, i, other, j)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, current[j]);
            }
            if (least > limit) {
                return least;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
