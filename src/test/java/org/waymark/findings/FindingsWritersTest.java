package org.waymark.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.catalogue.CodeDoc;
import org.waymark.catalogue.CodeDocs;
import org.waymark.catalogue.Severity;
import org.waymark.check.Verdict;
import org.waymark.testing.GoldenFile;
import org.waymark.testing.TestMachine;

class FindingsWritersTest {

    private static final Path KEPT = Path.of("src/test/resources/org/waymark/findings");

    @ParameterizedTest
    @EnumSource
    void everyFormatHasTheSameTextOnEveryMachine(TestMachine place) {
        for (FindingsFormat format : FindingsFormat.values()) {
            String written = place.run(() -> write(format, Fixtures.everyShape(), Fixtures.plain(80)));

            GoldenFile.assertSame(settled(written), KEPT.resolve("every-shape." + format.word()));
        }
    }

    /** Replaces the parts of an output that depend on the list of codes, the documentation or the style sheet. */
    static String settled(String written) {
        String bare = written.replaceFirst("(?s)<style>.*?</style>\n", "(style)\n")
                .replaceAll(" *<testcase [^>]*/>\n", "")
                .replaceAll(" tests=\"[0-9]+\"", "");
        for (CodeDoc doc : CodeDocs.all().values()) {
            bare = bare.replace(doc.meaning(), "(meaning)")
                    .replace(doc.why(), "(why)")
                    .replace(doc.fix(), "(fix)")
                    .replaceAll("Good: .{1,400}?\\\\nBad: [^\"]*", "(examples)")
                    .replaceAll("(\\| good \\| bad \\|\\\\n[-|]+\\\\n\\| )[^\"]*", "$1(examples)");
        }
        return bare;
    }

    @Test
    void textFitsTheGivenWidth() {
        for (int width : new int[] {40, 60, 120}) {
            String text = write(FindingsFormat.TEXT, Fixtures.everyShape(), Fixtures.plain(width));

            assertThat(text.lines().filter(FindingsWritersTest::canBreak))
                    .as("width %d", width)
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    /** File names, commands and long words are not broken, so that they can be copied. */
    private static boolean canBreak(String line) {
        return !line.startsWith("returns/") && !line.contains("waymark explain") && !line.contains("éé");
    }

    @Test
    void colourAddsStylesOnly() {
        FindingsPresentation colourful =
                new FindingsPresentation("0.1.0", Fixtures.programme(), 80, true, Severity.ERROR, null);

        String painted = write(FindingsFormat.TEXT, Fixtures.everyShape(), colourful);

        assertThat(painted).contains("\u001b[1;31m✗ error\u001b[0m");
        assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(write(FindingsFormat.TEXT, Fixtures.everyShape(), Fixtures.plain(80)));
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingsFormat.class,
            names = {"TEXT", "CONCISE"})
    void senderTextCannotControlTheTerminal(FindingsFormat format) {
        String written = write(format, Fixtures.everyShape(), Fixtures.plain(80));

        assertThat(written).doesNotContain("\u001b", "\u202e");
        if (format != FindingsFormat.TEXT) {
            assertThat(written).contains("two lines");
        }
    }

    @Test
    void returnsWithoutFaultsAreReportedAsAccepted() {
        assertThat(write(FindingsFormat.TEXT, Fixtures.clean(), Fixtures.plain(80)))
                .endsWith("""

                        2 returns of 2 footprints, 2 files, 13 rows: nothing to correct.
                        2 of the 2 returns received are accepted.
                        """);
    }

    @Test
    void thousandsOfFindingsOfOneCodeAreSampledAndCounted() {
        String text = write(FindingsFormat.TEXT, Fixtures.crowd(3000), Fixtures.plain(100));

        assertThat(text.lines().filter(line -> line.contains("! warning"))).hasSize(3);
        assertThat(text)
                .contains("    And 2,997 more WM-R11 of the same kind:\n    RAG: Q5:Q3001\n")
                .contains("0 errors, 3,000 warnings and 0 advisories");
    }

    @Test
    void excessFindingsAreCountedAndTheOptionForAllIsNamed() {
        String text = write(FindingsFormat.TEXT, Fixtures.crowd(7_000), Fixtures.plain(100));

        assertThat(text)
                .contains("    And 4,997 more WM-R11 of the same kind:\n    RAG: Q5:Q5001\n")
                .contains("\n    ... and 2,000 more WM-R11 like these; --format csv lists all.\n")
                .contains("0 errors, 7,000 warnings and 0 advisories");
        assertThat(write(FindingsFormat.CSV, Fixtures.crowd(7_000), Fixtures.plain(100)))
                .hasLineCount(7_001);
    }

    @Test
    void conciseFormatWritesOneLineForEachFinding() {
        assertThat(write(FindingsFormat.CONCISE, Fixtures.crowd(3000), Fixtures.plain(80)))
                .hasLineCount(3000);
    }

    static String write(FindingsFormat format, Verdict verdict, FindingsPresentation presentation) {
        StringWriter out = new StringWriter();
        try {
            format.writer(presentation).write(verdict, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
