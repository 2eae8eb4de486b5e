package org.waymark.document;

import java.util.Locale;

/**
 * A short word on a coloured ground, such as a rating or a severity.
 *
 * @param sign one character that says the same as the colour, such as {@code R} or {@code ✗}; may be empty
 * @param word what it says
 */
public record Chip(String sign, String word, Tone tone) {

    /** Sign and word, such as {@code ✗ error}. */
    public String words() {
        return sign.isEmpty() ? word : sign + " " + word;
    }

    /** The class of its colour on a web page, such as {@code amber}. */
    public String style() {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    /** What there is room for in a narrow column: the sign, or the word when there is none. */
    String brief() {
        return sign.isEmpty() ? word : sign;
    }
}
