package org.waymark.pack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.report.ReportFixtures;
import org.waymark.testing.Elsewhere;
import org.waymark.testing.WebPage;

class PagesTest {

    static Stream<Map<String, String>> packs() {
        return Stream.of(
                PageFixtures.pages(PageFixtures.samples()),
                PageFixtures.pages(PageFixtures.content(ReportFixtures.full())),
                PageFixtures.pages(PageFixtures.content(ReportFixtures.first())),
                PageFixtures.pages(PageFixtures.content(ReportFixtures.empty())));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPageIsWellMadeAndNeedsNothing(Map<String, String> pages) {
        assertThat(pages).containsKeys("index.html", "dimensions/relating.html", "milestones.html");
        pages.forEach((path, text) -> {
            WebPage page = new WebPage(text);
            page.isOneDocumentInBritishEnglish();
            page.runsNothingAndFetchesNothing();
            page.describesEveryPicture();
            page.namesEveryTableAndEveryHeader();
            page.hasUniqueIdsThatItsOwnLinksName();
            page.closesItsTagsInOrder();
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyLinkInsideThePackLeadsSomewhere(Map<String, String> pages) {
        Map<String, WebPage> byPath = new TreeMap<>();
        pages.forEach((path, text) -> byPath.put(path, new WebPage(text)));
        byPath.forEach((path, page) -> assertThat(page.links()).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            String target = parts[0].isEmpty()
                    ? path
                    : Path.of("/" + path)
                            .resolveSibling(parts[0])
                            .normalize()
                            .toString()
                            .substring(1);
            assertThat(byPath).as("%s leads to %s", path, link).containsKey(target);
            if (parts.length > 1) {
                assertThat(byPath.get(target).ids())
                        .as("%s leads to %s", path, link)
                        .contains(parts[1]);
            }
        }));
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAreTheSameEverywhere(Elsewhere machine) {
        Map<String, String> here = PageFixtures.pages(PageFixtures.content(ReportFixtures.few()));

        assertThat(machine.run(() -> PageFixtures.pages(PageFixtures.content(ReportFixtures.few()))))
                .isEqualTo(here);
    }

    @Test
    void aFootprintThatSentNothingIsToldWhatToDo() {
        String page = PageFixtures.pages(PageFixtures.samples()).get("footprints/XF07.html");

        assertThat(page).contains("No return has come", "What to do", "<li>Send it to your programme office.");
        assertThat(page).doesNotContain("Your progress", "Every milestone <span");
    }

    @Test
    void aFootprintReadsWhatToPutRightInItsReturnAndInNoOther() {
        Map<String, String> pages = PageFixtures.pages(PageFixtures.samples());

        assertThat(pages.get("footprints/XF06.html")).contains("What to put right", "WM-C03", "31/11/2026");
        assertThat(pages.get("footprints/XF01.html")).doesNotContain("WM-C03", "31/11/2026");
    }

    @Test
    void hostileTextStaysText() {
        Map<String, String> pages = PageFixtures.pages(PageFixtures.content(ReportFixtures.full()));

        assertThat(pages.get("milestones.html")).contains("&lt;script&gt;alert").doesNotContain("\u001b", "\u202e");
        assertThat(pages.get("index.html")).contains("Elderbeck | &lt;b&gt;North&lt;/b&gt;");
    }

    @Test
    void theOtherFilesOfThePackAreNamedOnTheFirstPage() {
        String index = PageFixtures.text(Pages.of(PageFixtures.samples(), List.of("data/a.csv", "progress.xlsx"))
                .get(0));

        assertThat(index).contains("href=\"data/a.csv\"", "href=\"progress.xlsx\"");
    }
}
