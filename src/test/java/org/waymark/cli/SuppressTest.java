package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.tools.TinyReturn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Suppressed findings are hidden, do not affect acceptance, and are counted. */
class SuppressTest {

    @TempDir
    private Path folder;

    private String footprint = "";

    @BeforeEach
    void someReturns() throws IOException {
        TinyReturn.writeInto(folder);
        footprint = json("october.csv").at("/findings/0/footprint").stringValue();
    }

    @Test
    void suppressedFindingsAreCountedButNotShown() throws IOException {
        int before = json("october.csv").get("findings").size();

        suppress("code: WM-C05, footprint: " + footprint + ", milestone: M-002, reason: agreed");
        JsonNode after = json("october.csv");

        assertThat(after.at("/summary/suppressed").intValue()).isEqualTo(1);
        assertThat(after.get("findings")).hasSize(before - 1).noneMatch(f -> code(f).equals("WM-C05"));
        assertThat(run("october.csv").out()).contains("\n1 finding is suppressed by the programme and not shown.\n");
    }

    @Test
    void returnWithOnlySuppressedErrorsIsAccepted() throws IOException {
        assertThat(run("october.csv").exit()).isEqualTo(1);

        suppress(json("october.csv")
                .get("findings")
                .valueStream()
                .map(SuppressTest::code)
                .distinct()
                .map(code -> "code: " + code + ", reason: agreed")
                .toArray(String[]::new));

        assertThat(run("october.csv").exit()).isZero();
        assertThat(run("october.csv").out()).contains("The return is accepted.");
    }

    @Test
    void sarifListsSuppressedFindingsWithTheReason() throws IOException {
        suppress("code: WM-C05, footprint: " + footprint + ", milestone: M-002, reason: \"agreed with Jo, see M-014\"");

        JsonNode results = JsonMapper.shared()
                .readTree(CommandRun.in(folder, "validate", "october.csv", "--format", "sarif")
                        .out())
                .at("/runs/0/results");

        assertThat(results.valueStream().filter(result -> result.has("suppressions")))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.get("ruleId").stringValue()).isEqualTo("WM-C05");
                    assertThat(result.get("suppressions").toString())
                            .isEqualTo("[{\"kind\":\"external\",\"justification\":\"agreed with Jo, see M-014\"}]");
                });
    }

    @Test
    void suppressionDoesNotCoverOtherMilestones() throws IOException {
        suppress("code: WM-C05, footprint: " + footprint + ", milestone: M-003, reason: agreed");

        assertThat(json("october.csv").get("findings")).anyMatch(f -> code(f).equals("WM-C05"));
    }

    @Test
    void unusedSuppressionIsAWarningWithItsLine() throws IOException {
        suppress("code: WM-C05, footprint: " + footprint + ", milestone: M-777, reason: agreed");

        JsonNode found = only("WM-M03", json("october.csv"));

        assertThat(found.get("severity").stringValue()).isEqualTo("warning");
        assertThat(found.get("file").stringValue()).endsWith("waymark.yaml");
        assertThat(found.get("row").intValue()).isEqualTo(2);
        assertThat(found.get("message").stringValue())
                .isEqualTo("The suppression of WM-C05 for " + footprint
                        + ", milestone M-777 hides nothing (its reason: agreed).");
    }

    @Test
    void partialRunDoesNotReportUnusedSuppressions() throws IOException {
        suppress(
                "code: WM-F02, reason: any footprint may use it",
                "code: WM-C05, footprint: E54000006, reason: another footprint",
                "code: WM-G01, footprint: " + footprint + ", reason: of the whole set");

        assertThat(json("october.csv").get("findings")).noneMatch(f -> code(f).startsWith("WM-M03"));
    }

    @Test
    void wholeSetReportsUnusedSuppressionsOfEveryFootprint() throws IOException {
        suppress("code: WM-F02, reason: any footprint may use it");

        JsonNode found = JsonMapper.shared()
                .readTree(CommandRun.in(folder, "validate", ".", "--whole-set", "--format", "json")
                        .out());

        assertThat(only("WM-M03", found).get("message").stringValue()).startsWith("The suppression of WM-F02 hides");
    }

    @Test
    void expiredSuppressionIsAWarningAndHidesNothing() throws IOException {
        suppress("code: WM-C05, footprint: " + footprint + ", reason: agreed, expires: 2026-11-22");

        JsonNode late = json("october.csv");

        assertThat(only("WM-M04", late).get("message").stringValue())
                .isEqualTo("The suppression of WM-C05 for " + footprint
                        + " ended on 2026-11-22 (its reason: agreed), so what it hid is shown again.");
        assertThat(late.get("findings")).anyMatch(f -> code(f).equals("WM-C05"));
    }

    @Test
    void suppressionIsValidOnItsLastDay() throws IOException {
        suppress("code: WM-C05, footprint: " + footprint + ", reason: agreed, expires: 2026-11-22");

        JsonNode onTheDay = JsonMapper.shared()
                .readTree(CommandRun.in(folder, "validate", "october.csv", "--as-of", "2026-11-22", "--format", "json")
                        .out());

        assertThat(onTheDay.get("findings"))
                .noneMatch(f -> code(f).equals("WM-C05"))
                .noneMatch(f -> code(f).equals("WM-M03") || code(f).equals("WM-M04"));
    }

    @Test
    void findingsOnTheWholeSetCanBeSuppressed() throws IOException {
        suppress("code: WM-G01, reason: only one footprint has started");

        JsonNode found = JsonMapper.shared()
                .readTree(CommandRun.in(folder, "validate", ".", "--whole-set", "--format", "json")
                        .out());

        assertThat(found.get("findings")).noneMatch(f -> code(f).equals("WM-G01"));
        assertThat(found.at("/summary/suppressed").intValue()).isGreaterThan(40);
    }

    @Test
    void removedMilestoneCanBeSuppressed() throws IOException {
        Path csv = folder.resolve("october.csv");
        Files.writeString(csv, Files.readString(csv).replace("M-008", "M-080"));
        assertThat(both().get("findings")).anyMatch(f -> code(f).equals("WM-T04"));

        suppress("code: WM-T04, footprint: " + footprint + ", milestone: M-008, reason: it is M-080 now");

        assertThat(both().get("findings")).noneMatch(f -> code(f).equals("WM-T04") || code(f).equals("WM-M03"));
        assertThat(json("october.csv").get("findings"))
                .as("without September nobody can tell whether it is needed")
                .noneMatch(f -> code(f).equals("WM-M03"));
    }

    private JsonNode both() {
        return JsonMapper.shared()
                .readTree(CommandRun.in(folder, "validate", "october.csv", "september.csv", "--format", "json")
                        .out());
    }

    private void suppress(String... items) throws IOException {
        StringBuilder yaml = new StringBuilder("suppress:\n");
        for (String item : items) {
            yaml.append("  - { ").append(item).append(" }\n");
        }
        Files.writeString(folder.resolve("waymark.yaml"), yaml);
    }

    private CommandRun run(String file) {
        return CommandRun.in(folder, "validate", file);
    }

    private JsonNode json(String file) {
        return JsonMapper.shared()
                .readTree(CommandRun.in(folder, "validate", file, "--format", "json")
                        .out());
    }

    private static JsonNode only(String code, JsonNode document) {
        return document.get("findings")
                .valueStream()
                .filter(finding -> code(finding).equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + document));
    }

    private static String code(JsonNode finding) {
        return finding.get("code").stringValue();
    }
}
