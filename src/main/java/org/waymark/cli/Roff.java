package org.waymark.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Builds a page of the manual in the man macros of roff, as man-db, groff and mandoc read them (man(7)). */
final class Roff {

    private final StringBuilder page = new StringBuilder();

    /** @param title of the page, in section 1 */
    Roff(String title) {
        page.append(".TH \"")
                .append(title.toUpperCase(Locale.ROOT))
                .append("\" \"1\" \"\" \"waymark ")
                .append(Version.current())
                .append("\" \"waymark\"\n.nh\n.ad l\n");
    }

    Roff section(String title) {
        page.append(".SH \"").append(title).append("\"\n");
        return this;
    }

    /** The line that apropos and whatis find a page by. */
    Roff name(String name, String summary) {
        page.append(text(name))
                .append(" \\- ")
                .append(text(summary.replaceFirst("\\.$", "")))
                .append('\n');
        return this;
    }

    Roff synopsis(String command, String arguments) {
        page.append("\\fB")
                .append(text(command))
                .append("\\fR ")
                .append(text(arguments))
                .append('\n');
        return this;
    }

    Roff paragraph(String text) {
        page.append(".PP\n").append(prose(text)).append('\n');
        return this;
    }

    /** A word in bold, the value it takes in italics, and what it means. */
    Roff entry(String word, String value, String meaning) {
        page.append(".TP\n\\fB").append(text(word)).append("\\fR");
        if (!value.isEmpty()) {
            page.append("=\\fI").append(text(value)).append("\\fR");
        }
        page.append('\n').append(prose(meaning)).append('\n');
        return this;
    }

    /** Lines as they are. */
    Roff verbatim(List<String> lines) {
        page.append(".nf\n");
        lines.forEach(line -> page.append(guarded(text(line.startsWith("  ") ? line.substring(2) : line)))
                .append('\n'));
        page.append(".fi\n");
        return this;
    }

    /** The last section; gives the whole page. */
    String seeAlso(List<String> names) {
        section("SEE ALSO");
        return page.append(names.stream()
                        .map(name -> "\\fB" + text(name) + "\\fR(1)")
                        .collect(Collectors.joining(",\n")))
                .append('\n')
                .toString();
    }

    /** Running text, in which what stands between backticks is set in bold. */
    private static String prose(String text) {
        return guarded(text(text).replaceAll("`([^`]*)`", "\\\\fB$1\\\\fR"));
    }

    /** Hyphens are typed and copied, so they must not become dashes; quotes likewise. */
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
