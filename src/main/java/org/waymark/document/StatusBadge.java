package org.waymark.document;

import java.util.Locale;

/**
 * A short label on a coloured background, such as a rating or a severity.
 *
 * @param sign one character with the same meaning as the colour, such as {@code R} or {@code ✗}; may be empty
 * @param word the word of the label
 * @param tone the colour
 */
public record StatusBadge(String sign, String word, TextTone tone) {

    /** The sign and the word, such as {@code ✗ error}. */
    public String words() {
        return sign.isEmpty() ? word : sign + " " + word;
    }

    /** The CSS class of the colour, such as {@code amber}. */
    public String style() {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** The label for a narrow column: the sign, or the word if there is no sign. */
    String brief() {
        return sign.isEmpty() ? word : sign;
    }
}
