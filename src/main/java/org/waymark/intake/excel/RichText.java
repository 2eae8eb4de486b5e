package org.waymark.intake.excel;

import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.PartReader;

/** Reads the text of a shared or inline string: its runs in order, without phonetic guides. */
final class RichText {

    private RichText() {}

    /**
     * Appends the text of the element whose start was read last, {@code si} or {@code is}, and moves to its end. Runs
     * within runs are skipped.
     */
    static void append(PartReader reader, StringBuilder out) throws UnreadableException {
        while (reader.nextChild()) {
            switch (reader.name()) {
                case "t" -> text(reader, out);
                case "r" -> run(reader, out);
                default -> reader.skip();
            }
        }
    }

    private static void run(PartReader reader, StringBuilder out) throws UnreadableException {
        while (reader.nextChild()) {
            if (reader.name().equals("t")) {
                text(reader, out);
            } else {
                reader.skip();
            }
        }
    }

    /**
     * Decodes characters that XML cannot represent, such as {@code _x000D_}, and underscores written as {@code
     * _x005F_}.
     */
    static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = escaped(text, at);
            if (code >= 0) {
                out.append(text, from, at).append((char) code);
                from = at + 7;
            }
            at = text.indexOf("_x", Math.max(from, at + 1));
        }
        return out.append(text, from, text.length()).toString();
    }

    /** As in Excel, white space at the ends is removed unless {@code xml:space} preserves it. */
    private static void text(PartReader reader, StringBuilder out) throws UnreadableException {
        boolean keep = "preserve".equals(reader.attribute("space"));
        int start = out.length();
        reader.text(out);
        if (keep) {
            return;
        }
        int end = out.length();
        while (end > start && isXmlSpace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
        int first = start;
        while (first < end && isXmlSpace(out.charAt(first))) {
            first++;
        }
        out.delete(start, first);
    }

    private static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Returns the character whose code starts at this index, or -1 for none. */
    private static int escaped(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
