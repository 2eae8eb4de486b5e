package org.waymark.check;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.catalogue.Finding;
import org.waymark.testing.GoldenFile;

/**
 * What senders read: every case in {@code cases/} gives the entered texts, with personal data masked, the messages and the
 * fixes that are kept in {@code messages/}, in a file for each code.
 */
class SpecMessagesTest {

    private static final Path KEPT = Path.of("src/test/resources/org/waymark/check/messages");

    static List<String> codes() {
        return CheckSpecTest.codes();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void findingsSayWhatIsKept(String code) {
        StringBuilder text = new StringBuilder();
        for (CheckCase each : CheckSpecTest.cases()) {
            if (each.code().equals(code)) {
                text.append("# ").append(each.name()).append('\n');
                CaseRunner.run(each).findings().stream()
                        .map(SpecMessagesTest::shown)
                        .sorted()
                        .forEach(text::append);
            }
        }
        GoldenFile.assertSame(text.toString(), KEPT.resolve(code + ".txt"));
    }

    private static String shown(Finding finding) {
        String entered = finding.value() == null ? "" : "  entered " + finding.value() + "\n";
        return CaseRunner.shown(finding) + "\n" + entered + "  " + finding.message() + "\n  " + finding.fix() + "\n";
    }
}
