package org.waymark.check.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two texts are, from 0 to 1: Dice's coefficient over pairs of neighbouring letters and digits, as by Simon
 * White, "How to Strike a Match". Unlike a distance it forgives words that changed places.
 */
final class TextSimilarity {

    private TextSimilarity() {}

    static double of(String one, String other) {
        Map<String, Integer> pairs = new HashMap<>();
        int ofOne = count(one, pairs);
        Map<String, Integer> others = new HashMap<>();
        int ofOther = count(other, others);
        if (ofOne + ofOther == 0) {
            return fold(one).equals(fold(other)) ? 1 : 0;
        }
        int shared = 0;
        for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
            shared += Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0));
        }
        return 2.0 * shared / (ofOne + ofOther);
    }

    /** Counts the pairs of a text; pairs do not reach over the ends of words. */
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
