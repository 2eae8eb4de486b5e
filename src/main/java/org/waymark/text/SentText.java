package org.waymark.text;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes text from senders safe to show. The result is on one line. It contains no characters that control a terminal,
 * no commands of a pipeline and no invisible direction marks, which can change the order in which a line is read.
 */
public final class SentText {

    private static final int LONGEST = 60;
    private static final int EXCERPT = 40;

    private SentText() {}

    /** Returns the text and keeps its spacing. Line breaks, tabs and other control characters become single spaces. */
    public static String line(String text) {
        return LogCommands.disarm(isPrintableAscii(text) ? text : visible(text, SentText::breaksLine));
    }

    /** Most texts pass this test, which is much faster than {@link #visible}; a run writes millions of them. */
    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Returns the text with single spaces only, and none at its ends; the empty text for null. A tidy text is not copied. */
    public static String tidy(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean tidy = isPrintableAscii(text) && !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
        return LogCommands.disarm(
                tidy
                        ? text
                        : visible(text, c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                                .strip());
    }

    /** Returns a value in quotation marks, on one line, shortened to {@value #LONGEST} characters. */
    public static String quoted(String value) {
        return '"' + cut(line(value), LONGEST) + '"';
    }

    /**
     * The beginning of a value in quotation marks, on one line and with at most 40 characters: for values of a settings
     * file, because the file may turn out not to be a settings file.
     */
    public static String excerpt(String value) {
        return '"' + cut(line(value), EXCERPT) + '"';
    }

    /** The text on one line, with the end of each word cut off that has more than 40 characters. */
    public static String withShortWords(String text) {
        StringBuilder shown = new StringBuilder();
        for (String word : line(text).split(" ", -1)) {
            shown.append(shown.length() == 0 ? "" : " ").append(cut(word, EXCERPT));
        }
        return shown.toString();
    }

    /** Returns the text, shortened to at most {@code most} chars including an ellipsis. No character is cut in two. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static String visible(String text, IntPredicate isSpace) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSpace.test(c)) {
                if (visible.length() > 0 && visible.charAt(visible.length() - 1) != ' ') {
                    visible.append(' ');
                }
                return;
            }
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT -> {}
                case Character.SURROGATE -> visible.append('\ufffd');
                default -> visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static boolean breaksLine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
