package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.browser.Chromium;

/** Every web page that waymark makes of the samples, open in a browser one after the other. */
final class SamplePages implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pages");

    private final Path folder;
    private final Chromium browser;

    private SamplePages(Path folder, Chromium browser) {
        this.folder = folder;
        this.browser = browser;
    }

    /**
     * Writes the pages and starts a browser.
     *
     * @param folder an empty folder
     */
    static SamplePages in(Path folder) throws IOException {
        Path samples = Path.of("samples").toAbsolutePath();
        Path returns = samples.resolve("returns");
        write(folder, "report", returns, "--format", "html", "-o", folder.resolve("report.html"));
        write(folder, "validate", returns, "--format", "html", "-o", folder.resolve("validate.html"));
        write(folder, "validate", samples.resolve("broken"), "--report", "html=" + folder.resolve("broken.html"));
        write(
                folder,
                "validate",
                returns,
                "--period=2026-10",
                "--html",
                folder.resolve("back"),
                "--annotate",
                folder.resolve("back"));
        write(folder, "pack", returns, "-o", folder.resolve("pack"));
        write(folder, "compare", returns, "--format", "html", "-o", folder.resolve("compare.html"));
        Path october = returns.resolve("2026-10");
        write(
                folder,
                "compare",
                october.resolve("Brindlecombe Coast return October 2026.xlsx"),
                october.resolve("Brindlecombe Coast return October 2026 corrected.xlsx"),
                "--format",
                "html",
                "-o",
                folder.resolve("compare-again.html"));
        return new SamplePages(folder, new Chromium(Path.of("target/chromium").resolve(folder.getFileName())));
    }

    Chromium browser() {
        return browser;
    }

    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Opens a page in a window of 1280 by 900. */
    void open(Path page) throws Exception {
        browser.view(1280, 900, false);
        browser.open(page.toUri());
    }

    String name(Path page) {
        return folder.relativize(page).toString();
    }

    /** The file for the picture of a page. */
    Path picture(Path page, String kind) {
        return PICTURES.resolve(name(page).replace(".html", "-" + kind));
    }

    /** The texts that an expression gives for the page that is open. */
    Set<String> strings(String expression) {
        Set<String> strings = new TreeSet<>();
        browser.evaluate(expression).forEach(each -> strings.add(each.asString()));
        return strings;
    }

    @Override
    public void close() {
        browser.close();
    }

    private static void write(Path folder, Object... words) {
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        CommandRun run = CommandRun.in(folder, args);
        assertThat(run.exit()).as(run.err()).isLessThan(2);
    }
}
