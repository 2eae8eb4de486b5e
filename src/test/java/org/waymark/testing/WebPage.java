package org.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks that apply to every web page and need no browser. */
public record WebPage(String text) {

    public void isOneDocumentInBritishEnglish() {
        assertThat(text.substring(0, Math.min(60, text.length()))).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
        assertThat(all("<h1[ >]")).hasSize(1);
        assertThat(all("<a class=\"skip\" href=\"#main\">")).hasSize(1);
    }

    public void runsNothingAndFetchesNothing() {
        assertThat(text).doesNotContainIgnoringCase("<script", "<link", "<img", "<iframe", "@import", "url(", "src=");
        assertThat(all("href=\"[^#\"][^\"]*:")).isEmpty();
        assertThat(all("\\son\\w+=\"")).isEmpty();
    }

    public void describesEveryPicture() {
        int pictures = all("<svg[^>]* role=\"img\"[^>]* aria-labelledby=").size();
        assertThat(all("<title id=")).hasSize(pictures);
        assertThat(all("<desc id=")).hasSize(pictures);
        assertThat(all("<svg"))
                .hasSize(pictures + all("<svg[^>]* aria-hidden=\"true\"").size());
    }

    public void namesEveryTableAndEveryHeader() {
        assertThat(all("<caption")).hasSameSizeAs(all("<table"));
        assertThat(all("<th (scope=\"(row|col)\")[ >]")).hasSameSizeAs(all("<th[ >]"));
    }

    public void hasUniqueIdsThatItsOwnLinksName() {
        List<String> ids = ids();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .containsAll(links().stream()
                        .filter(link -> link.startsWith("#"))
                        .map(link -> link.substring(1))
                        .toList());
    }

    public void closesItsTagsInOrder() {
        ArrayDeque<String> open = new ArrayDeque<>();
        String body = text.replaceAll("(?s)<style>.*?</style>", "");
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

    public List<String> ids() {
        return all(" id=\"([^\"]+)\"");
    }

    public List<String> links() {
        return all("<a [^>]*href=\"([^\"]*)\"");
    }

    /** Every match, or its group where the pattern has one. */
    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(WebPage::told)
                .toList();
    }

    private static String told(MatchResult match) {
        return match.groupCount() == 1 ? match.group(1) : match.group();
    }
}
