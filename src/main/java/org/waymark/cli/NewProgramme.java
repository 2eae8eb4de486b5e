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
 * What stands in the folder of a new programme.
 *
 * @param name of the programme
 * @param month that the examples are for
 */
record NewProgramme(String name, YearMonth month) {

    /**
     * The programme file, with a remark on every setting and those that are not used as remarks.
     *
     * @param footprint code of one, for an example
     */
    String settings(String footprint) {
        return text("waymark.yaml")
                .replace("{{name}}", quoted(name))
                .replace("{{year}}", String.valueOf(month.getYear()))
                .replace("{{footprint}}", quoted(footprint));
    }

    /** The month's commands in order. */
    String readme(Programme programme) {
        return text("README.md")
                .replace("{{name}}", SentText.tidy(name))
                .replace("{{month}}", month.toString())
                .replace("{{before}}", month.minusMonths(1).toString())
                .replace(
                        "{{footprint}}",
                        SentText.tidy(programme.footprints().all().get(0).code()))
                .replace(
                        "{{count}}", String.valueOf(programme.footprints().all().size()));
    }

    /** As YAML reads it, whatever stands in it. */
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
