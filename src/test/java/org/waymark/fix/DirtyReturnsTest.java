package org.waymark.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Finding;
import org.waymark.catalogue.FixClass;
import org.waymark.check.PersonalDataUse;
import org.waymark.intake.InputFile;

/** What must hold for every return, tried on generated ones of every kind of file. */
class DirtyReturnsTest {

    private static final int FAST = 12;
    private static final int ALL = 1_000;

    /** A day that is also a month: these are not corrected, as they can be read in two ways. */
    private static final Pattern TWO_WAYS = Pattern.compile("\\W*0?(?:[1-9]|1[0-2])/0?(?:[1-9]|1[0-2])/\\d{4}\\W*");

    @TempDir
    private Path folder;

    static Stream<String> kinds() {
        return DirtyFile.KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFewReturnsAreCorrectedAndNothingElseChanges(String kind) throws IOException {
        check(kind, LongStream.range(ALL, ALL + FAST));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @Tag("slow")
    void manyReturnsAreCorrectedAndNothingElseChanges(String kind) throws IOException {
        check(kind, LongStream.range(0, Integer.getInteger("waymark.dirtyReturns", 60)));
    }

    private void check(String kind, LongStream seeds) throws IOException {
        long changed = 0;
        for (long seed : seeds.toArray()) {
            changed += check(DirtyReturnFiles.of(kind, seed), kind + " " + seed);
        }
        assertThat(changed).as("cells that were corrected").isPositive();
    }

    private int check(DirtyFile file, String which) throws IOException {
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        Path path = DirtyReturnFiles.write(file, before);
        ReturnFixer fixer = new ReturnFixer(DirtyReturnFiles.PROGRAMME, false, PersonalDataUse.MASKED);

        FixedReturn fixed = fixer.fix(new InputFile(file.name(), path, null));

        assertThat(fixed.unchangeable()).as(which).isNull();
        assertThat(marked(DirtyReturnFiles.findings(before))).as(which).isEqualTo(settled(fixed));
        byte[] copy = fixed.content() == null ? Files.readAllBytes(path) : fixed.content();
        requireSameParts(which, DirtyReturnFiles.parts(file, copy), DirtyReturnFiles.parts(file.expected()));
        assertThat(fixed.fixes()).as(which).hasSize(file.changed());
        Files.createDirectories(after);
        Path second = Files.write(after.resolve(file.name()), copy);
        FixedReturn twice = fixer.fix(new InputFile(file.name(), second, null));
        assertThat(twice.changes()).as(which + " twice").isFalse();
        assertThat(DirtyReturnFiles.figures(after)).as(which).isEqualTo(DirtyReturnFiles.figures(before));
        assertThat(DirtyReturnFiles.findings(after))
                .as(which)
                .filteredOn(finding -> isSafe(finding, fixed))
                .isEmpty();
        return fixed.fixes().size();
    }

    /** Compares every part, and shows the characters around the first difference. */
    private static void requireSameParts(String which, Map<String, String> actual, Map<String, String> expected) {
        assertThat(actual.keySet()).as(which).containsExactlyElementsOf(expected.keySet());
        expected.forEach((name, text) -> {
            String other = actual.get(name);
            int at = 0;
            while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
                at++;
            }
            int from = Math.max(0, at - 120);
            assertThat(other.substring(from, Math.min(other.length(), at + 80)))
                    .as(which + " " + name)
                    .isEqualTo(text.substring(from, Math.min(text.length(), at + 80)));
            assertThat(other).as(which + " " + name).hasSameSizeAs(text);
        });
    }

    /** The places and codes of the findings that are marked as fixable. */
    private static Set<String> marked(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.fixClass() == FixClass.SAFE)
                .map(finding -> place(finding.address(), finding.code()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places and codes that the corrections settle. */
    private static Set<String> settled(FixedReturn fixed) {
        return fixed.fixes().stream()
                .flatMap(fix -> fix.codes().stream().map(code -> place(fix.address(), code)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(Address address, Code code) {
        return address.sheet() + "!" + address.cell() + " " + code.id();
    }

    /** Stray characters and unambiguous dates, except in ratings and in the results of formulas. */
    private static boolean isSafe(Finding finding, FixedReturn fixed) {
        String code = finding.code().id();
        boolean refused =
                fixed.refused().stream().anyMatch(each -> each.fix().address().equals(finding.address()));
        boolean rating = "rag".equals(finding.address().field());
        String value = String.valueOf(finding.value());
        return !refused
                && !rating
                && (code.equals("WM-C09")
                        || (code.equals("WM-C04") && !TWO_WAYS.matcher(value).matches()));
    }
}
