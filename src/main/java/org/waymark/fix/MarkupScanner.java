package org.waymark.fix;

/**
 * Finds the tags of an XML text, with their places. The text is known to be well-formed, as the file was read before.
 * Comments, CDATA sections and processing instructions are passed over. Not thread-safe.
 */
final class MarkupScanner {

    private final String text;
    private int from;
    private int to;

    /** Creates a scanner before the first tag of a text. */
    MarkupScanner(String text) {
        this.text = text;
    }

    /** Moves to the next tag; false after the last one. */
    boolean next() {
        while (true) {
            int at = text.indexOf('<', to);
            if (at < 0 || at + 1 >= text.length()) {
                return false;
            }
            char c = text.charAt(at + 1);
            if (c == '!' || c == '?') {
                to = afterSection(at);
            } else {
                from = at;
                to = afterTag(at);
                return true;
            }
        }
    }

    private int afterSection(int at) {
        String end = text.startsWith("<!--", at)
                ? "-->"
                : text.startsWith("<![CDATA[", at) ? "]]>" : text.startsWith("<?", at) ? "?>" : ">";
        int found = text.indexOf(end, at + 2);
        return found < 0 ? text.length() : found + end.length();
    }

    private int afterTag(int at) {
        char quote = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }

    /** The position of the tag's first character. */
    int from() {
        return from;
    }

    /** The position after the tag's last character. */
    int to() {
        return to;
    }

    /** Whether the tag ends an element that another tag starts. */
    boolean isEnd() {
        return text.charAt(from + 1) == '/';
    }

    /** Whether the tag is a whole element without content. */
    boolean isEmpty() {
        return text.charAt(to - 2) == '/';
    }

    /** Whether the tag starts an element that another tag ends. */
    boolean isStart() {
        return !isEnd() && !isEmpty();
    }

    /** The name of the element without its prefix. */
    String name() {
        String whole = wholeName();
        return whole.substring(whole.indexOf(':') + 1);
    }

    /** The prefix of the element's name with its colon; empty when it has none. */
    String prefix() {
        String whole = wholeName();
        return whole.substring(0, whole.indexOf(':') + 1);
    }

    private String wholeName() {
        int start = isEnd() ? from + 2 : from + 1;
        return text.substring(start, endOfName(start));
    }

    private int endOfName(int start) {
        int at = start;
        while ("=/> \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Moves to the end of the element that the tag starts. */
    void skip() {
        for (int depth = isStart() ? 1 : 0; depth > 0 && next(); ) {
            depth += isEnd() ? -1 : isEmpty() ? 0 : 1;
        }
    }

    /** The attributes of the tag. */
    TagAttributes attributes() {
        int start = isEnd() ? from + 2 : from + 1;
        return TagAttributes.of(text, endOfName(start), to);
    }
}
