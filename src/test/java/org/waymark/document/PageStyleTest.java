package org.waymark.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the style of web pages in their templates; golden outputs are compared without it. */
class PageStyleTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");
    private static final Pattern SELECTOR = Pattern.compile("(?s)([^{}]+)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    /** The part of a class that a page computes, such as the rating in {@code shade-amber}. */
    private static final Pattern MADE = Pattern.compile("(?<=-)[a-z]+$|\\d+$");

    @Test
    void styleUsesNoOtherFile() throws IOException {
        assertThat(styles())
                .hasSizeGreaterThan(5)
                .allSatisfy(style -> assertThat(style)
                        .doesNotContain("url(", "@import", "http")
                        .satisfies(text -> assertThat(count(text, '{')).isEqualTo(count(text, '}'))));
    }

    @Test
    void everyClassOfTheStyleIsUsed() throws IOException {
        String pages = String.join(
                "\n",
                read(TEMPLATES, ".jte").stream()
                        .map(page -> STYLE.matcher(page).replaceAll(""))
                        .toList());
        String code = String.join("\n", read(Path.of("src/main/java/org/waymark"), ".java"));
        Set<String> words = Set.copyOf(Arrays.asList((pages + code).split("[^\\w-]+")));
        Set<String> unused = new TreeSet<>();
        for (String style : styles()) {
            SELECTOR.matcher(style)
                    .results()
                    .forEach(selector -> CLASS.matcher(selector.group(1))
                            .results()
                            .map(name -> name.group(1))
                            .filter(name -> !words.contains(name)
                                    && !pages.contains(MADE.matcher(name).replaceFirst("") + "${"))
                            .forEach(unused::add));
        }
        assertThat(unused).isEmpty();
    }

    private static List<String> styles() throws IOException {
        List<String> styles = new ArrayList<>();
        for (String page : read(TEMPLATES, ".jte")) {
            STYLE.matcher(page).results().map(found -> found.group(1)).forEach(styles::add);
        }
        return styles;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    private static List<String> read(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(PageStyleTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
