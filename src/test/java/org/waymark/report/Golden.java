package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.waymark.progress.Progress;

/**
 * Compares output with files under {@code src/test/resources}. After a wanted change, renew them with
 * {@code mvn test -Dtest='*Golden*' -Dwaymark.golden=write} and read the difference before committing it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/report/golden");

    private Golden() {}

    static void check(String name, ReportRenderer renderer, Progress progress) throws IOException {
        String here = in(Locale.UK, "Europe/London", renderer, progress);
        assertThat(in(Locale.forLanguageTag("ar-EG"), "Pacific/Apia", renderer, progress))
                .as("%s must not depend on locale or time zone", name)
                .isEqualTo(here);
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("waymark.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, here);
        }
        assertThat(here).as(name).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    static String text(ReportRenderer renderer, Progress progress) {
        StringWriter out = new StringWriter();
        try {
            renderer.render(progress, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String in(Locale locale, String zone, ReportRenderer renderer, Progress progress) {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return text(renderer, progress);
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }
}
