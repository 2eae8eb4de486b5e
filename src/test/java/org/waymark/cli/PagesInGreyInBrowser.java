package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.browser.Chromium;

/**
 * Opens every page without colours and enlarged to 200 per cent. Run by {@code mvn -Pbrowser verify};
 * the pictures are in {@code target/pages}.
 */
class PagesInGreyInBrowser {

    /** A page of each kind, to be looked at. */
    private static final Set<String> KINDS = Set.of(
            "report.html",
            "validate.html",
            "compare.html",
            "compare-again.html",
            "back/XF05/findings.html",
            "back/XF06/findings.html",
            "pack/index.html",
            "pack/milestones.html",
            "pack/dimensions/doing.html",
            "pack/footprints/XF06.html",
            "pack/footprints/XF07.html");

    @TempDir
    private static Path folder;

    private static SamplePages pages;

    @BeforeAll
    static void makePages() throws IOException {
        pages = SamplePages.in(folder);
    }

    @AfterAll
    static void closeBrowser() {
        pages.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsReadableInGreyAndEnlarged() throws IOException {
        return pages.all().stream().map(page -> DynamicTest.dynamicTest(pages.name(page), () -> look(page)));
    }

    private static void look(Path page) throws Exception {
        Chromium browser = pages.browser();
        pages.open(page);
        assertThat(pages.strings(PageExpressions.PARTS_OF_BARS))
                .as("parts of bars without a letter")
                .isEmpty();
        assertThat(pages.strings(PageExpressions.FILLS))
                .as("fills that are the same in grey")
                .isEmpty();
        assertThat(pages.strings(PageExpressions.TEXTS)).as("texts of pictures").isEmpty();
        boolean shown = KINDS.contains(pages.name(page));
        if (shown) {
            browser.grey(true);
            browser.picture(pages.picture(page, "grey.png"));
            browser.grey(false);
        }
        browser.zoom(200);
        if (shown) {
            browser.picture(pages.picture(page, "zoom.png"));
        }
        assertThat(pages.strings(PageExpressions.TEXTS))
                .as("texts of pictures at 200%")
                .isEmpty();
        assertThat(pages.strings(PageExpressions.CUT))
                .as("cut or too wide at 200%")
                .isEmpty();
        browser.view(390, 844, false);
        assertThat(pages.strings(PageExpressions.TEXTS))
                .as("texts of pictures on a phone")
                .isEmpty();
    }
}
