package org.waymark.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compares headers and labels without case, spaces and punctuation, and without the remarks that people add to them.
 */
final class LabelMatcher {

    /** {@code Baseline date (required)}, {@code Measure [number]}. */
    private static final Pattern TRAILING_BRACKETS = Pattern.compile("(?:\\s*(?:\\([^()]*\\)|\\[[^\\[\\]]*]))+\\W*$");

    /** {@code 7. Baseline date}, {@code b) Status}. */
    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\W*(?:\\d{1,3}|[A-Za-z])[.):]\\s+");

    /** The most characters of a header that is a label with additions. */
    private static final int LONGEST = 200;

    private LabelMatcher() {}

    /** Whether a text may be a label with something added to it: brackets, further lines or a number. */
    static boolean hasAdditions(String text) {
        return text.length() <= LONGEST
                && (text.indexOf('(') >= 0
                        || text.indexOf('[') >= 0
                        || text.indexOf('\n') >= 0
                        || text.indexOf('\r') >= 0
                        || LEADING_NUMBER.matcher(text).find());
    }

    /** Returns only the letters and digits, in lower case; {@code %} becomes "percent". */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                folded.append(c);
            } else if (c == '%') {
                folded.append("percent");
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns a label without a remark in brackets at its end. */
    static String withoutRemark(String label) {
        return TRAILING_BRACKETS.matcher(label).replaceFirst("");
    }

    /**
     * Returns the folded forms that a header may have, in order of precedence: the whole text, the text without a
     * remark in brackets at its end, also without a number before it, then the same for its first line. No form is
     * empty.
     */
    static Set<String> readings(String text) {
        Set<String> readings = new LinkedHashSet<>();
        String bare = text.strip();
        String firstLine = bare.lines().findFirst().orElse("");
        for (String form : List.of(bare, firstLine)) {
            String unbracketed = withoutRemark(form);
            readings.add(fold(form));
            readings.add(fold(unbracketed));
            readings.add(fold(LEADING_NUMBER.matcher(unbracketed).replaceFirst("")));
        }
        readings.remove("");
        return readings;
    }
}
