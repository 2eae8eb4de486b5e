package org.waymark.text;

import java.util.function.IntConsumer;

/**
 * Goes through a text one character at a time, ignoring case and extra white space, so that a comparison needs no copy.
 */
public final class FoldedText {

    private FoldedText() {}

    /**
     * Passes on the characters of a text in lower case, with a single space for white space between words and none before
     * or after them.
     *
     * @return the number of words
     */
    public static int forEach(String text, IntConsumer character) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Character.isWhitespace(c)) {
                inWord = false;
                continue;
            }
            if (!inWord) {
                if (words > 0) {
                    character.accept(' ');
                }
                words++;
                inWord = true;
            }
            character.accept(Character.toLowerCase(c));
        }
        return words;
    }
}
