package org.waymark.check.cell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.text.English;

/**
 * Finds and removes characters that a sender cannot see: white space around a value, non-breaking spaces, zero-width
 * and control characters. A tab or line break inside a text is kept as white space, and several spaces inside a text
 * are not a fault.
 */
final class StrayCharacters {

    private StrayCharacters() {}

    /** Whether the text needs {@link #clean}. */
    static boolean in(String text) {
        int length = text.length();
        if (length == 0) {
            return false;
        }
        if (text.charAt(0) <= ' ' || text.charAt(length - 1) <= ' ') {
            return true;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\r' : c >= 0x7f && stray(c)) {
                return true;
            }
        }
        return false;
    }

    /** The text without stray characters. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (space(c) || c == '\t') {
                clean.append(' ');
            } else if (c == '\n' || c == '\r' || !stray(c)) {
                clean.append(c);
            }
        }
        return clean.toString().strip();
    }

    /** The stray characters of a text, such as "a space at the end and a non-breaking space". */
    static String describe(String text) {
        List<String> found = new ArrayList<>();
        add(found, blank(text.charAt(0)) ? "a space at the start" : null);
        add(found, blank(text.charAt(text.length() - 1)) ? "a space at the end" : null);
        String inside = text.strip();
        add(found, inside.chars().anyMatch(c -> space((char) c)) ? "a non-breaking space" : null);
        add(found, text.chars().anyMatch(c -> zeroWidth((char) c)) ? "an invisible character" : null);
        add(
                found,
                inside.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')
                        ? "a control character"
                        : null);
        return found.isEmpty() ? "a stray character" : English.and(found);
    }

    private static void add(List<String> found, @Nullable String what) {
        if (what != null) {
            found.add(what);
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || space(c);
    }

    private static boolean stray(char c) {
        return Character.isISOControl(c) || space(c) || zeroWidth(c);
    }

    private static boolean space(char c) {
        return c == '\u00a0' || (c >= '\u2000' && c <= '\u200a') || c == '\u202f' || c == '\u205f' || c == '\u3000';
    }

    private static boolean zeroWidth(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff';
    }
}
