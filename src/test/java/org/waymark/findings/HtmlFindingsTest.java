package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.check.FileVerdict;
import org.waymark.check.Verdict;

/** The page that is sent back to the sender of a return. */
class HtmlFindingsTest {

    static Stream<String> pages() {
        return Stream.of(Fixtures.everyShape(), Fixtures.clean(), Fixtures.crowd(3000))
                .map(HtmlFindingsTest::page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageDeclaresItsLanguageAndOneMainHeading(String page) {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">");
        assertThat(all(page, "<h1[ >]")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageRunsAndFetchesNothing(String page) {
        assertThat(page).doesNotContainIgnoringCase("<script", "<link", "<img", "<iframe", "@import", "url(", "src=");
        assertThat(all(page, "href=\"[^#]")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tablesHaveCaptionsAndHeadersHaveScopes(String page) {
        assertThat(all(page, "<caption")).hasSameSizeAs(all(page, "<table"));
        assertThat(all(page, "<th (scope=\"(row|col)\")[ >]")).hasSameSizeAs(all(page, "<th[ >]"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndLinksHaveTargets(String page) {
        List<String> ids = all(page, " id=\"[^\"]+\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(all(page, "href=\"#[^\"]+\""))
                .allSatisfy(link -> assertThat(ids).contains(link.replace("href=\"#", " id=\"")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tagsAreClosedInOrder(String page) {
        ArrayDeque<String> open = new ArrayDeque<>();
        String body = page.replaceAll("(?s)<style>.*?</style>", "");
        var tags = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(body);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(tags.group(2)).isEqualTo(open.pop());
            } else if (!tags.group(2).equals("meta")) {
                open.push(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void filesWithErrorsComeFirst() {
        FileVerdict warned = Fixtures.crowd(2).files().get(0);
        FileVerdict faulty = Fixtures.everyShape().files().get(2);

        assertThat(all(page(new Verdict(List.of(warned, faulty), List.of())), "<h2[^>]*>[^<]+[.]csv<"))
                .satisfiesExactly(
                        heading -> assertThat(heading).contains("E54000911_2026-10.csv"),
                        heading -> assertThat(heading).contains("big.csv"));
    }

    @Test
    void everyCellOfAFindingIsNamed() {
        assertThat(page(Fixtures.everyShape()))
                .contains("L4:L9, L11, L13, L15, L17, L19, L21, L23, L25, L27, L29, L31, L33, L35, L37, L39, L41,"
                        + " L43, L45, L47, L49 and L51</th>");
    }

    @Test
    void sectionNamesTheSheetAndItsTableHasCellColumnMilestoneAndValue() {
        assertThat(page(Fixtures.everyShape()).replace("\n", ""))
                .contains("<h3>Corrections needed: sheet Milestones</h3>")
                .contains(
                        "<th scope=\"row\">Q6</th><td>RAG</td>"
                                + "<td><div>M-007 \"Street wardens and nurses share a rota\"</div></td><td data-head=\"entered:\">\"Grean\"</td>");
    }

    @Test
    void textFileHasNoTabColumn() {
        assertThat(page(Fixtures.crowd(1))).doesNotContain(">Sheet<", "To go to a cell in Excel");
    }

    @Test
    void thousandsOfFindingsKeepThePageSmall() {
        assertThat(page(Fixtures.crowd(3000)))
                .contains("And 2,960 more of the same kind.", "Q42:Q3001")
                .hasSizeLessThan(60_000);
        assertThat(page(Fixtures.crowd(7_000)))
                .contains("And 2,000 more like these, which are not shown; correct these first.")
                .hasSizeLessThan(60_000);
    }

    @Test
    void hostileTextIsEscaped() {
        String hostile = "<script>alert(1)</script>\u001b[31m\u202e";
        Verdict verdict = new Verdict(
                List.of(new FileVerdict(
                        hostile,
                        1,
                        List.of(Fixtures.finding(
                                Codes.NOT_ALLOWED, new Address(hostile, hostile, 2, 1, hostile), hostile, hostile)),
                        List.of())),
                List.of());

        assertThat(page(verdict)).contains("&lt;script&gt;alert").doesNotContain("<script", "\u001b", "\u202e");
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String page(Verdict verdict) {
        return FindingsWritersTest.write(FindingsFormat.HTML, verdict, Fixtures.plain(80));
    }
}
