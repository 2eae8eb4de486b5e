package org.waymark.check.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The similarity of two texts, from 0 to 1, as Dice's coefficient over pairs of adjacent letters and digits; see Simon
 * White, "How to Strike a Match". Unlike an edit distance, it does not depend on the order of words. Case is ignored.
 */
final class TextSimilarity {

    private TextSimilarity() {}

    static double of(String one, String other) {
        Map<String, Integer> pairs = new HashMap<>();
        int total = count(one, pairs);
        Map<String, Integer> others = new HashMap<>();
        total += count(other, others);
        if (total == 0) {
            return fold(one).equals(fold(other)) ? 1 : 0;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
            shared += Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * shared / total;
    }

    /** Counts the pairs of a text. A pair never spans two words. */
    private static int count(String text, Map<String, Integer> pairs) {
        int all = 0;
        String folded = fold(text);
        for (int i = 0; i + 1 < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i)) && Character.isLetterOrDigit(folded.charAt(i + 1))) {
                pairs.merge(folded.substring(i, i + 2), 1, Integer::sum);
                all++;
            }
        }
        return all;
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
