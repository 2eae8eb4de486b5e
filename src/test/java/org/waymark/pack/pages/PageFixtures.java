package org.waymark.pack.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.Assessment;
import org.waymark.Settings;
import org.waymark.Waymark;
import org.waymark.check.Verdict;
import org.waymark.pack.PackContent;
import org.waymark.pack.PackDocument;
import org.waymark.programme.Programme;
import org.waymark.programme.Programmes;
import org.waymark.progress.Narrowing;
import org.waymark.progress.Progress;

/** Pages to test with. */
final class PageFixtures {

    private PageFixtures() {}

    static PackContent samples() {
        Programme programme = Programmes.read(Path.of("samples/waymark.yaml"), "samples/waymark.yaml");
        Settings settings = new Settings(programme, null, LocalDate.of(2026, 11, 16), List.of(), 1);
        Assessment assessment = Waymark.with(settings).assess(List.of("samples/returns"), Narrowing.NONE);
        return PackContent.of(
                assessment.verdict(), assessment.read(), assessment.progress(), programme, List.of(), "0.0.0");
    }

    /** Figures without the findings that led to them. */
    static PackContent content(Progress progress) {
        return PackContent.of(
                new Verdict(List.of(), List.of()), List.of(), progress, Programmes.builtIn(), List.of(), "0.0.0");
    }

    /** Every page's text by its path. */
    static Map<String, String> pages(PackContent content) {
        Map<String, String> pages = new TreeMap<>();
        for (PackDocument document : Pages.of(content, List.of())) {
            pages.put(document.path(), text(document));
        }
        return pages;
    }

    static String text(PackDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
