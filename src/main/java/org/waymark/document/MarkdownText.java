package org.waymark.document;

import java.util.List;

/** Builds a Markdown text; every text given to it is escaped. */
public final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]>#|~&!$";

    private final StringBuilder text = new StringBuilder();

    /**
     * The text with a backslash before everything that GitHub's dialect would take for markup; a {@code <} becomes an
     * entity, which stays harmless in other dialects too.
     */
    public static String escape(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 8);
        for (int at = 0; at < plain.length(); at++) {
            char c = plain.charAt(at);
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '<' ? "&lt;" : String.valueOf(c));
        }
        return escaped.toString();
    }

    public MarkdownText heading(int level, String title) {
        return raw("#".repeat(level) + " " + escape(title) + "\n\n");
    }

    public MarkdownText paragraph(String plain) {
        return plain.isEmpty() ? this : raw(escape(plain) + "\n\n");
    }

    public MarkdownText strong(String plain) {
        return raw("**" + escape(plain) + "**\n\n");
    }

    /** A line of letters in code style, which is set in letters of equal width. */
    public MarkdownText bar(String letters) {
        return raw("`" + letters + "`\n\n");
    }

    /** Nothing when there are no items. */
    public MarkdownText list(List<String> items) {
        items.forEach(item -> raw("- " + escape(item) + "\n"));
        return items.isEmpty() ? this : raw("\n");
    }

    /** A table; columns whose head starts with {@code >} stand to the right, and the sign is left away. */
    public MarkdownText table(List<String> heads, List<List<String>> rows) {
        row(heads.stream().map(h -> h.startsWith(">") ? h.substring(1) : h).toList());
        raw("|");
        heads.forEach(head -> raw(head.startsWith(">") ? " ---: |" : " --- |"));
        raw("\n");
        rows.forEach(this::row);
        return raw("\n");
    }

    private void row(List<String> cells) {
        raw("|");
        cells.forEach(cell -> raw(" " + escape(cell) + (cell.isEmpty() ? "|" : " |")));
        raw("\n");
    }

    private MarkdownText raw(String markup) {
        text.append(markup);
        return this;
    }

    /** The whole text, ending in one line feed. */
    public String text() {
        return text.toString().stripTrailing() + "\n";
    }
}
