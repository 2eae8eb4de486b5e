package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.browser.Chromium;
import tools.jackson.databind.JsonNode;

/**
 * Opens every page that waymark makes of the samples in headless Chromium. Run by {@code mvn -Pbrowser verify}; pictures
 * of the pages are in {@code target/pages}.
 */
class PagesInBrowser {

    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

    @TempDir
    private static Path folder;

    private static SamplePages pages;
    private static Chromium browser;
    private static String axe;

    @BeforeAll
    static void makePages() throws IOException {
        pages = SamplePages.in(folder);
        browser = pages.browser();
        axe = Chromium.axe();
    }

    @AfterAll
    static void closeBrowser() {
        pages.close();
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsAccessible() throws IOException {
        return pages.all().stream().map(page -> DynamicTest.dynamicTest(pages.name(page), () -> look(page)));
    }

    @TestFactory
    Stream<DynamicTest> everyLinkHasATarget() throws Exception {
        Map<String, Set<String>> targets = new HashMap<>();
        Map<String, Set<String>> links = new HashMap<>();
        for (Path page : pages.all()) {
            browser.open(page.toUri());
            String address = page.toUri().toString();
            targets.put(address, pages.strings("[...document.querySelectorAll('[id]')].map(e => e.id)"));
            links.put(address, pages.strings("[...document.links].map(link => link.href)"));
        }
        return links.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(), () -> assertThat(page.getValue()).allSatisfy(link -> follow(link, targets))));
    }

    @TestFactory
    Stream<DynamicTest> everyNumberLinksToTheRowsItCounts() throws IOException {
        return pages.all().stream()
                .filter(page -> pages.name(page).startsWith("pack/"))
                .map(page -> DynamicTest.dynamicTest(pages.name(page), () -> follow(page)));
    }

    @TestFactory
    Stream<DynamicTest> footprintIsPrintedOnTwoSheetsOfA4AtMost() throws IOException {
        return pages.all().stream()
                .filter(page -> pages.name(page).startsWith("pack/footprints/"))
                .map(page -> DynamicTest.dynamicTest(pages.name(page), () -> {
                    pages.open(page);
                    Path file = pages.picture(page, "sheets.pdf");
                    browser.print(file);
                    String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
                    assertThat(SHEET.matcher(pdf).results().count()).isBetween(1L, 2L);
                    assertThat(pdf).containsPattern("/MediaBox \\[0 0 59[45]\\.\\d+ 84[12]\\.\\d+]");
                }));
    }

    /** Opens each set of milestones on the page and counts the visible rows. */
    private static void follow(Path page) throws Exception {
        pages.open(page);
        assertThat(pages.strings("""
                [...document.querySelectorAll('.shown')].map(set => {
                  location.hash = set.id;
                  const rows = [...document.querySelectorAll('.rows tbody tr')];
                  const seen = rows.filter(row => getComputedStyle(row).display !== 'none').length;
                  const said = parseInt(set.textContent.replace(/,/g, ''));
                  const told = getComputedStyle(set).display === 'block';
                  return told && seen === said ? '' : set.id + ': ' + said + ' said, ' + seen + ' seen';
                }).filter(fault => fault)""")).isEmpty();
    }

    private static void look(Path page) throws Exception {
        pages.open(page);
        assertThat(browser.requests())
                .as("requests")
                .containsExactly(page.toUri().toString());
        browser.picture(pages.picture(page, "laptop.png"));
        browser.print(pages.picture(page, "print.pdf"));
        browser.view(794, 1123, true);
        browser.picture(pages.picture(page, "print.png"));
        browser.view(390, 844, false);
        browser.picture(pages.picture(page, "phone.png"));
        browser.evaluate("document.querySelectorAll('details').forEach(d => {d.open = true})");
        assertThat(beyondTheEdge()).as("too wide for a phone").isEmpty();
        assertThat(pages.strings("""
                [...document.querySelectorAll('.scroll')]
                    .filter(frame => frame.scrollWidth > frame.clientWidth + 1)
                    .map(frame => frame.getAttribute('aria-label'))"""))
                .as("tables that scroll sideways on a phone")
                .isEmpty();
        assertThat(brokenIds()).as("IDs broken over two lines on a phone").isEmpty();
        browser.view(320, 844, false);
        assertThat(beyondTheEdge()).as("too wide at 400% zoom").isEmpty();
        browser.view(1280, 900, false);
        assertThat(brokenIds()).as("IDs broken over two lines").isEmpty();
        browser.evaluate(
                "document.querySelectorAll('details, .shown').forEach(d => {d.open = true; d.style.display = 'block'})");
        browser.evaluate(axe + "; true");
        JsonNode violations = browser.evaluate(
                "axe.run(document, {resultTypes: ['violations'], runOnly: " + RULES
                        + "}).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.failureSummary)))");
        assertThat(violations).as("violations of WCAG 2.2 A and AA").isEmpty();
        assertThat(browser.complaints()).as("on the console").isEmpty();
        assertThat(browser.requests()).as("requests in the end").hasSize(1);
    }

    /** The elements that make the page scroll sideways; tables with their own scroll bar may be wide. */
    private static Set<String> beyondTheEdge() {
        return pages.strings("""
                (() => {
                  const width = document.documentElement.clientWidth;
                  const whole = document.documentElement.scrollWidth;
                  if (whole <= width) return [];
                  const wide = e => e.getBoundingClientRect().right > width || e.scrollWidth > width;
                  return ['the page: ' + whole, ...[...document.body.querySelectorAll('*')]
                      .filter(e => wide(e) && !e.closest('.scroll'))
                      .map(e => e.outerHTML.slice(0, 80))];
                })()""");
    }

    /** The milestone IDs of the samples, such as {@code FLO-03}, that begin on one line and end on the next. */
    private static Set<String> brokenIds() {
        return pages.strings("""
                (() => {
                  const broken = [];
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                    for (const id of text.data.matchAll(/\\b[A-Z]{3}-\\d\\d\\b/g)) {
                      const range = document.createRange();
                      range.setStart(text, id.index);
                      range.setEnd(text, id.index + id[0].length);
                      const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
                      if (lines.size > 1) broken.push(text.data.trim().slice(0, 80));
                    }
                  }
                  return broken;
                })()""");
    }

    private static void follow(String link, Map<String, Set<String>> targets) {
        URI address = URI.create(link);
        String page = link.split("#", 2)[0];
        assertThat(Path.of(URI.create(page))).as(link).isRegularFile();
        if (address.getFragment() != null) {
            assertThat(targets.get(page)).as(link).contains(address.getFragment());
        }
    }
}
