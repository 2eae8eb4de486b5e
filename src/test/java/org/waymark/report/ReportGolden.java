package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.waymark.document.Renderer;
import org.waymark.progress.Progress;
import org.waymark.testing.GoldenFile;
import org.waymark.testing.TestMachine;

/**
 * Compares the output of a renderer, on machines with different locales and time zones, with the golden files.
 */
final class ReportGolden {

    private static final Path FOLDER = Path.of("src/test/resources/org/waymark/report/golden");

    private ReportGolden() {}

    static void check(String name, Renderer.OfText<Progress> renderer, Progress progress) {
        String here = TestMachine.LONDON.run(() -> text(renderer, progress));
        for (TestMachine place : TestMachine.values()) {
            assertThat(place.run(() -> text(renderer, progress)))
                    .as("%s must not depend on locale or time zone", name)
                    .isEqualTo(here);
        }
        GoldenFile.assertSame(here, FOLDER.resolve(name));
    }

    static void checkDocument(String name, Renderer<ReportContent> renderer, Progress progress) {
        check(name, (shown, out) -> out.write(document(renderer, shown)), progress);
    }

    static String document(Renderer<ReportContent> renderer, Progress progress) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(new ReportContent(progress, List.of(), "0.0.0"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String text(Renderer.OfText<Progress> renderer, Progress progress) {
        StringWriter out = new StringWriter();
        try {
            renderer.render(progress, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
