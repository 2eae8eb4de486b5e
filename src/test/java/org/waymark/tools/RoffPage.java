package org.waymark.tools;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Builds a manual page in the man macros of roff, as man-db, groff and mandoc read them (man(7)). Picocli's generator
 * writes AsciiDoc instead, which only asciidoctor, a Ruby program, turns into such a page.
 */
public final class RoffPage {

    private final StringBuilder page = new StringBuilder();

    /** @param title of the page, in section 1 */
    public RoffPage(String title, String version) {
        page.append(".TH \"")
                .append(title.toUpperCase(Locale.ROOT))
                .append("\" \"1\" \"\" \"waymark ")
                .append(version)
                .append("\" \"waymark\"\n.nh\n.ad l\n");
    }

    public RoffPage section(String title) {
        page.append(".SH \"").append(title).append("\"\n");
        return this;
    }

    public RoffPage subsection(String title) {
        page.append(".SS \"").append(title).append("\"\n");
        return this;
    }

    /** The line that apropos and whatis find a page by. */
    public RoffPage name(String name, String summary) {
        page.append(text(name))
                .append(" \\- ")
                .append(text(summary.replaceFirst("\\.$", "")))
                .append('\n');
        return this;
    }

    public RoffPage synopsis(String command, String arguments) {
        page.append("\\fB")
                .append(text(command))
                .append("\\fR ")
                .append(text(arguments))
                .append('\n');
        return this;
    }

    public RoffPage paragraph(String text) {
        page.append(".PP\n").append(prose(text)).append('\n');
        return this;
    }

    /** A word in bold, the value it takes in italics, and what it means. */
    public RoffPage entry(String word, String value, String meaning) {
        page.append(".TP\n\\fB").append(text(word)).append("\\fR");
        if (!value.isEmpty()) {
            page.append("=\\fI").append(text(value)).append("\\fR");
        }
        page.append('\n').append(prose(meaning)).append('\n');
        return this;
    }

    /** Lines that are not wrapped. */
    public RoffPage verbatim(List<String> lines) {
        page.append(".nf\n");
        lines.forEach(line -> page.append(guarded(text(line.startsWith("  ") ? line.substring(2) : line)))
                .append('\n'));
        page.append(".fi\n");
        return this;
    }

    /** Adds the last section and returns the whole page. */
    public String seeAlso(List<String> names) {
        section("SEE ALSO");
        return page.append(names.stream()
                        .map(name -> "\\fB" + text(name) + "\\fR(1)")
                        .collect(Collectors.joining(",\n")))
                .append('\n')
                .toString();
    }

    /** Running text. Words between backticks are set in bold. */
    private static String prose(String text) {
        return guarded(text(text).replaceAll("`([^`]*)`", "\\\\fB$1\\\\fR"));
    }

    /** Readers copy hyphens and quotes, so these must not become dashes or typographic quotes. */
    private static String text(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha");
    }

    /** A line that begins with a dot or a quote would be a request. */
    private static String guarded(String line) {
        return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
    }
}
