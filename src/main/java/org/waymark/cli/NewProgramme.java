package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import org.waymark.programme.Programme;
import org.waymark.text.SentText;

/**
 * The files of a new programme's folder.
 *
 * @param name the name of the programme
 * @param month the month that the examples use
 */
record NewProgramme(String name, YearMonth month) {

    /**
     * The programme file. Every setting has a comment, and settings that are not used are commented out.
     *
     * @param footprint the code of a footprint, for an example
     */
    String settings(String footprint) {
        return text("waymark.yaml")
                .replace("{{name}}", quoted(name))
                .replace("{{year}}", String.valueOf(month.getYear()))
                .replace("{{footprint}}", quoted(footprint));
    }

    /** The README: the month's commands in order. */
    String readme(Programme programme) {
        return text("README.md")
                .replace("{{name}}", SentText.tidy(name))
                .replace("{{month}}", month.toString())
                .replace(
                        "{{footprint}}",
                        SentText.tidy(programme.footprints().all().get(0).code()))
                .replace(
                        "{{count}}", String.valueOf(programme.footprints().all().size()));
    }

    /** A quoted YAML string. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
        });
        return quoted.append('"').toString();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(
                NewProgramme.class.getResourceAsStream("init/" + resource), "the build left out init/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
