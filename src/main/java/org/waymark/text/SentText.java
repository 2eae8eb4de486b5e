package org.waymark.text;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Text that somebody else wrote, made safe to show: on one line, without anything that could steer a terminal or a pipeline, and
 * without invisible direction marks, which can make a line read otherwise than it is.
 */
public final class SentText {

    private static final int LONGEST = 60;

    private SentText() {}

    /** The text with its own spacing; line breaks, tabs and other controls become single spaces. */
    public static String line(String text) {
        return LogCommands.disarm(isPlain(text) ? text : shown(text, SentText::breaks));
    }

    /** Whether the text is of printable ASCII alone, as most are, and millions of them are written. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** The text with every run of white space a single space and none around it; a null is an empty text. */
    public static String tidy(@Nullable String text) {
        return text == null
                ? ""
                : LogCommands.disarm(shown(text, c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                        .strip());
    }

    /** A value in quotation marks, on one line, its end cut off when it is long. */
    public static String quoted(String value) {
        return '"' + cut(line(value), LONGEST) + '"';
    }

    /** The text, or its beginning and an ellipsis when it has more than {@code most} characters. */
    public static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…"
                : text;
    }

    private static String shown(String text, IntPredicate space) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (space.test(c)) {
                if (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' ') {
                    shown.append(' ');
                }
                return;
            }
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT -> {}
                case Character.SURROGATE -> shown.append('\ufffd');
                default -> shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean breaks(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
