package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.document.WriterOptions;
import org.waymark.progress.Progress;
import org.waymark.terminal.TextStyle;
import org.waymark.testing.WebPage;

class HtmlReportTest {

    static Stream<String> pages() throws IOException {
        return Stream.of(
                page(ReportFixtures.full()),
                page(ReportFixtures.few()),
                page(ReportFixtures.first()),
                page(ReportFixtures.empty()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageDeclaresItsLanguageAndOneMainHeading(String page) {
        new WebPage(page).isOneDocumentInBritishEnglish();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageRunsAndFetchesNothing(String page) {
        new WebPage(page).runsNothingAndFetchesNothing();
        assertThat(new WebPage(page).links()).allMatch(link -> link.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void picturesHaveATitleAndADescription(String page) {
        new WebPage(page).describesEveryPicture();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tablesHaveCaptionsAndHeadersHaveScopes(String page) {
        new WebPage(page).namesEveryTableAndEveryHeader();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndLinksHaveTargets(String page) {
        new WebPage(page).hasUniqueIdsThatItsOwnLinksName();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tagsAreClosedInOrder(String page) {
        new WebPage(page).closesItsTagsInOrder();
    }

    @Test
    void hostileTextIsEscaped() throws IOException {
        assertThat(page(ReportFixtures.full())).contains("&lt;script&gt;alert").doesNotContain("\u001b", "\u202e");
    }

    private static String page(Progress progress) throws IOException {
        return ReportGolden.document(
                ReportFormat.HTML.renderer(new WriterOptions("0.0.0", TextStyle.plain())), progress);
    }
}
