package org.waymark.document;

import java.util.List;

/**
 * Builds a Markdown text. Every text that is added is escaped. Not thread-safe.
 *
 * <pre>{@code
 * new MarkdownText().heading(1, "Progress").paragraph("53% of milestones are completed.").text();
 * }</pre>
 */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_{}[]>#|~&!$";

    private final StringBuilder text = new StringBuilder();

    /**
     * Escapes a text for GitHub-flavoured Markdown: a backslash before every character that could be markup, and an entity
     * for {@code <}, which is safe in other dialects too.
     */
    public static String escape(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 8);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
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

    /** Adds a block quotation, or nothing if the text is empty. */
    public MarkdownText quotation(String plain) {
        return plain.isEmpty() ? this : raw("> " + escape(plain) + "\n\n");
    }

    public MarkdownText strong(String plain) {
        return raw("**" + escape(plain) + "**\n\n");
    }

    /** Adds a bar made of characters, in code style so that all have the same width. */
    public MarkdownText bar(String letters) {
        return raw("`" + letters + "`\n\n");
    }

    /** Adds a list, or nothing if there are no items. */
    public MarkdownText list(List<String> items) {
        items.forEach(item -> raw("- " + escape(item) + "\n"));
        return items.isEmpty() ? this : raw("\n");
    }

    /** Adds a table. A heading that starts with {@code >} right-aligns its column; the sign is not written. */
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
