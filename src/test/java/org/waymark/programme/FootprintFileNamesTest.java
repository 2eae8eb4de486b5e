package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FootprintFileNamesTest {

    @Test
    void plainCodeIsItsOwnName() {
        assertThat(names("E54000005", "XF-01")).containsExactly("E54000005", "XF-01");
    }

    @Test
    void similarCodesHaveDifferentNames() {
        assertThat(names("A/B", "A:B", "a.b", "xf01", "XF01", "A", "A."))
                .containsExactly("AB", "AB-2", "ab-3", "xf01", "XF01-2", "A", "A-2");
    }

    @Test
    void reservedNamesAreNotUsed() {
        assertThat(names("CON", "nul", "NUL.", "com1", "LPT9", "no-footprint", "No-Footprint", "console"))
                .containsExactly(
                        "CON-2", "nul-2", "NUL-3", "com1-2", "LPT9-2", "no-footprint-2", "No-Footprint-3", "console");
    }

    @Test
    void codeWithoutUsableCharactersHasAName() {
        assertThat(names("..", "\u5730\u57df", "\ud83d\ude00"))
                .containsExactly("footprint", "footprint-2", "footprint-3");
    }

    @Test
    void longCodesAreCutAndStayDifferent() {
        List<String> names = names("x".repeat(300), "x".repeat(301));

        assertThat(names).containsExactly("x".repeat(100), "x".repeat(98) + "-2");
    }

    @Test
    void repeatedCodeKeepsItsName() {
        assertThat(names("XF01", "XF02", "XF01")).containsExactly("XF01", "XF02", "XF01");
    }

    @Test
    void codeOfAnotherProgrammeHasNoName() {
        FootprintFileNames names = FootprintFileNames.of(List.of("XF01"));

        assertThatThrownBy(() -> names.of("XF02")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void randomCodesHaveSafeUniqueNames() {
        Random random = new Random(7);
        List<String> codes = random.ints(5_000, 1, 6)
                .mapToObj(length -> code(random, length))
                .distinct()
                .toList();

        Set<String> folded = new HashSet<>();
        for (String name : names(codes.toArray(String[]::new))) {
            assertThat(name).matches("[A-Za-z0-9-]+");
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(100);
            assertThat(folded.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
        }
        assertThat(codes).hasSizeGreaterThan(1_000);
    }

    private static String code(Random random, int length) {
        String alphabet = "aAbB12-_./:\\\u00e4 ";
        return random.ints(length, 0, alphabet.length())
                .collect(StringBuilder::new, (text, at) -> text.append(alphabet.charAt(at)), StringBuilder::append)
                .toString();
    }

    private static List<String> names(String... codes) {
        FootprintFileNames names = FootprintFileNames.of(List.of(codes));
        return Stream.of(codes).map(names::of).toList();
    }
}
