package org.waymark.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.progress.Progress;
import org.waymark.report.ReportFixtures;

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
    void theLanguageIsSaidAndThereIsOneHeading(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
        assertThat(all(page, "<h1[ >]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingRunsAndNothingIsFetched(String page) {
        assertThat(page).doesNotContainIgnoringCase("<script", "<link", "<img", "<iframe", "@import", "url(", "src=");
        assertThat(all(page, "href=\"[^#]")).isEmpty();
        assertThat(all(page, "\\son\\w+=\"")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureHasATitleAndADescription(String page) {
        int pictures = all(page, "<svg[^>]* role=\"img\"[^>]* aria-labelledby=").size();
        assertThat(all(page, "<title id=")).hasSize(pictures);
        assertThat(all(page, "<desc id=")).hasSize(pictures);
        assertThat(all(page, "<svg"))
                .hasSize(pictures + all(page, "<svg[^>]* aria-hidden=\"true\"").size());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyTableHasACaptionAndEveryHeaderAScope(String page) {
        assertThat(all(page, "<caption")).hasSameSizeAs(all(page, "<table"));
        assertThat(all(page, "<th (scope=\"(row|col)\")[ >]")).hasSameSizeAs(all(page, "<th[ >]"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndEveryLinkHasATarget(String page) {
        List<String> ids = all(page, " id=\"[^\"]+\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(page, "href=\"#[^\"]+\""))
                .allSatisfy(link -> assertThat(ids).contains(link.replace("href=\"#", " id=\"")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tagsAreClosedInOrder(String page) {
        ArrayDeque<String> open = new ArrayDeque<>();
        String body = page.replaceFirst("(?s)<style>.*</style>", "");
        var tags = Pattern.compile("<(/?)([a-z0-9]+)[^>]*?(/?)>").matcher(body);
        while (tags.find()) {
            boolean leaf = !tags.group(3).isEmpty() || List.of("meta", "br").contains(tags.group(2));
            if (!tags.group(1).isEmpty()) {
                assertThat(tags.group(2)).isEqualTo(open.pop());
            } else if (!leaf) {
                open.push(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void hostileTextStaysText() throws IOException {
        assertThat(page(ReportFixtures.full())).contains("&lt;script&gt;alert").doesNotContain("\u001b", "\u202e");
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(m -> m.group())
                .toList();
    }

    private static String page(Progress progress) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlReport("0.0.0").render(progress, out);
        return out.toString();
    }
}
