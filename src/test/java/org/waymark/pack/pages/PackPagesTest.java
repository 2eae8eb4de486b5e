package org.waymark.pack.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.pack.PackFixtures;
import org.waymark.pack.data.DataDocuments;
import org.waymark.report.ReportFixtures;
import org.waymark.testing.TestMachine;
import org.waymark.testing.WebPage;

class PackPagesTest {

    static Stream<Map<String, String>> packs() {
        return Stream.of(
                PackFixtures.pages(PackFixtures.samples()),
                PackFixtures.pages(PackFixtures.content(ReportFixtures.full())),
                PackFixtures.pages(PackFixtures.content(ReportFixtures.first())),
                PackFixtures.pages(PackFixtures.content(ReportFixtures.empty())));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPageIsWellFormedAndSelfContained(Map<String, String> pages) {
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
    void everyLinkInsideThePackHasATarget(Map<String, String> pages) {
        Map<String, WebPage> byPath = new TreeMap<>();
        pages.forEach((path, text) -> byPath.put(path, new WebPage(text)));
        Set<String> files = new TreeSet<>(byPath.keySet());
        files.add("manifest.json");
        DataDocuments.of(PackFixtures.samples()).forEach(document -> files.add(document.path()));
        byPath.forEach((path, page) -> assertThat(page.links()).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            String target = parts[0].isEmpty()
                    ? path
                    : Path.of("/" + path)
                            .resolveSibling(parts[0])
                            .normalize()
                            .toString()
                            .substring(1);
            assertThat(files).as("%s leads to %s", path, link).contains(target);
            if (parts.length > 1) {
                assertThat(byPath.get(target).ids())
                        .as("%s leads to %s", path, link)
                        .contains(parts[1]);
            }
        }));
    }

    @Test
    void everyTrendNamesTheFileWithItsRows() {
        Map<String, String> pages = PackFixtures.pages(PackFixtures.content(ReportFixtures.year()));

        pages.forEach((path, text) -> assertThat(count(text, "data/history.csv</a>") + count(text, "manifest.json</a>"))
                .as(path)
                .isEqualTo(count(text, "<figure class=\"control\">")
                        + count(text, "<figure class=\"forecast\">")
                        + (path.equals("index.html") ? 1 : 0)));
        assertThat(pages.get("index.html")).contains("href=\"data/history.csv\"");
        assertThat(pages.get("dimensions/relating.html"))
                .contains(
                        "<a href=\"../data/history.csv\">data/history.csv</a> with its period and the dimension relating: "
                                + "those with completed true, of those with notStopped true.");
        assertThat(pages.get("footprints/Y0.html")).contains(" with its period and the footprint Y0: ");
    }

    @ParameterizedTest
    @EnumSource
    void pagesAreTheSameOnEveryMachine(TestMachine machine) {
        Map<String, String> here = PackFixtures.pages(PackFixtures.content(ReportFixtures.few()));

        assertThat(machine.run(() -> PackFixtures.pages(PackFixtures.content(ReportFixtures.few()))))
                .isEqualTo(here);
    }

    @Test
    void pageOfAMissingFootprintSaysWhatToDo() {
        String page = PackFixtures.pages(PackFixtures.samples()).get("footprints/XF07.html");

        assertThat(page)
                .contains("We have not received your return", "What to do", "<li>Send it to your programme office.");
        assertThat(page).doesNotContain("Your progress", "Every milestone <span");
    }

    @Test
    void pageListsTheCorrectionsOfItsOwnFootprintOnly() {
        Map<String, String> pages = PackFixtures.pages(PackFixtures.samples());

        assertThat(pages.get("footprints/XF06.html")).contains("What to correct", "WM-C03", "31/11/2026");
        assertThat(pages.get("footprints/XF01.html")).doesNotContain("WM-C03", "31/11/2026");
    }

    @Test
    void hostileTextIsEscaped() {
        Map<String, String> pages = PackFixtures.pages(PackFixtures.content(ReportFixtures.full()));

        assertThat(pages.get("milestones.html")).contains("&lt;script&gt;alert").doesNotContain("\u001b", "\u202e");
        assertThat(pages.get("index.html")).contains("Elderbeck | &lt;b&gt;North&lt;/b&gt;");
    }

    @Test
    void firstPageNamesTheOtherFilesOfThePack() {
        String index = PackFixtures.text(PackPages.of(PackFixtures.samples(), List.of("data/a.csv", "progress.xlsx"))
                .get(0));

        assertThat(index).contains("href=\"data/a.csv\"", "href=\"progress.xlsx\"");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
