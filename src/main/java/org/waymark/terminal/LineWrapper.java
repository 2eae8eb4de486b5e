package org.waymark.terminal;

import java.util.ArrayList;
import java.util.List;
import org.waymark.text.DisplayWidth;

/**
 * Breaks text into lines between words. Widths are in terminal columns. In styled lines a word longer than the line is
 * broken where the line ends. In a paragraph it stays whole, so that a path can be copied.
 */
public final class LineWrapper {

    private LineWrapper() {}

    /** Breaks an unstyled text into lines of at most {@code width} columns. */
    public static List<StyledLine> text(String text, int width) {
        return line(StyledLine.of(text), width);
    }

    /** Breaks a styled line into lines of at most {@code width} columns. */
    public static List<StyledLine> line(StyledLine line, int width) {
        if (line.width() <= width) {
            return List.of(line);
        }
        List<StyledLine> lines = new ArrayList<>();
        StyledLine current = new StyledLine();
        for (StyledLine word : words(line)) {
            if (current.width() > 0 && current.width() + word.visibleWidth() > width) {
                lines.add(current);
                current = new StyledLine();
            }
            current = word.visibleWidth() > width ? broken(word, width, lines) : current.add(word);
        }
        if (current.width() > 0) {
            lines.add(current);
        }
        return lines;
    }

    /**
     * Returns a paragraph with line breaks, including one at its end. A word longer than a line gets its own line.
     *
     * @param text words with single spaces between them
     * @param start columns of the first line that are already used
     * @param indent spaces before every other line
     * @param width columns of a line
     */
    public static String paragraph(String text, int start, int indent, int width) {
        StringBuilder lines = new StringBuilder(text.length() + 32);
        int column = start;
        boolean first = true;
        for (String word : text.split(" ", -1)) {
            int length = DisplayWidth.of(word);
            if (!first && column + 1 + length > width) {
                lines.append('\n').append(" ".repeat(indent));
                column = indent;
            } else if (!first) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += length;
            first = false;
        }
        return lines.append('\n').toString();
    }

    static int longestWord(StyledLine line) {
        return words(line).stream().mapToInt(StyledLine::visibleWidth).max().orElse(0);
    }

    /** Returns every word with the spaces that follow it. A word may consist of spans with different roles. */
    private static List<StyledLine> words(StyledLine line) {
        List<StyledLine> words = new ArrayList<>();
        StyledLine word = new StyledLine();
        char before = 'x';
        for (StyledSpan span : line.spans()) {
            int start = 0;
            String text = span.text();
            for (int at = 0; at < text.length(); at++) {
                if (text.charAt(at) != ' ' && before == ' ') {
                    words.add(word.add(text.substring(start, at), span.role()));
                    word = new StyledLine();
                    start = at;
                }
                before = text.charAt(at);
            }
            word.add(text.substring(start), span.role());
        }
        words.add(word);
        return words;
    }

    /** Adds all full lines of a word that is too long, and returns the rest of it. */
    private static StyledLine broken(StyledLine word, int width, List<StyledLine> lines) {
        StyledLine current = new StyledLine();
        for (StyledSpan span : word.spans()) {
            String text = span.text();
            while (current.width() + DisplayWidth.of(text.stripTrailing()) > width) {
                int cut = DisplayWidth.fitting(text, width - current.width());
                lines.add(current.add(text.substring(0, cut), span.role()));
                text = text.substring(cut);
                current = new StyledLine();
            }
            current.add(text, span.role());
        }
        return current;
    }
}
