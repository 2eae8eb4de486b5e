package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.waymark.progress.Progress;
import org.waymark.testing.Elsewhere;

/**
 * Compares what a renderer writes, here and in other places of the world, with files kept under
 * {@code src/test/resources}.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/report/golden");

    private Golden() {}

    static void check(String name, ReportRenderer renderer, Progress progress) {
        String here = Elsewhere.LONDON.run(() -> text(renderer, progress));
        for (Elsewhere place : Elsewhere.values()) {
            assertThat(place.run(() -> text(renderer, progress)))
                    .as("%s must not depend on locale or time zone", name)
                    .isEqualTo(here);
        }
        org.waymark.testing.Golden.assertSame(here, FOLDER.resolve(name));
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
}
