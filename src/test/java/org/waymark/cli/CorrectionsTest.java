package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.tools.TinyReturn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The values that the office corrects in {@code corrections.yaml} are used instead of those that were sent. */
class CorrectionsTest {

    private static final String STATUS_OF_2 =
            "{ footprint: E54000005, period: 2026-10, milestone: M-002, field: status,"
                    + " expect: late-ish, value: Delayed, reason: agreed by telephone, by: programme office }";

    @TempDir
    private Path folder;

    @BeforeEach
    void someReturns() throws IOException {
        TinyReturn.writeInto(folder);
    }

    @ParameterizedTest
    @CsvSource({"october.csv", "october.xlsx"})
    void correctedValueIsCheckedInsteadOfTheSentOne(String file) throws IOException {
        assertThat(codesOf(file, "M-002")).contains("WM-C05");

        correct(STATUS_OF_2);

        assertThat(codesOf(file, "M-002")).doesNotContain("WM-C05", "WM-M05");
        assertThat(run("validate", file).out()).contains("and correct 1 value.");
    }

    @Test
    void expectedValueMayBeWrittenInAnotherWay() throws IOException {
        correct("{ footprint: E54000005, period: 2026-10, milestone: M-005, field: forecast_date, expect: 2026-12-01,"
                + " value: 2026-12-15, reason: later, by: office }");

        assertThat(milestone("M-005").get("forecastDate").stringValue()).isEqualTo("2026-12-15");
        assertThat(milestone("M-005").at("/corrections/0/sent").stringValue()).isEqualTo("01/12/2026");
    }

    @Test
    void blankCellIsFilledInAndFilledCellIsBlanked() throws IOException {
        correct(
                "{ footprint: E54000005, period: 2026-10, milestone: M-004, field: forecast_date, expect: \"\","
                        + " value: 2026-12-31, reason: by letter, by: office }",
                "{ footprint: E54000005, period: 2026-10, milestone: M-006, field: learning_note, expect: " + "\""
                        + note() + "\", value: \"\", reason: names a person, by: office }");

        assertThat(milestone("M-004").get("forecastDate").stringValue()).isEqualTo("2026-12-31");
        assertThat(milestone("M-006").get("learningNote").isNull()).isTrue();
        assertThat(codesOf("october.csv", "M-004")).doesNotContain("WM-R05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expect: Green, value: Delayed      | it expects "Green", but "late-ish" was sent
            expect: Green, value: late_ish     | -
            """)
    void correctionOfAnotherValueIsNotApplied(String values, String why) throws IOException {
        correct(STATUS_OF_2.replace("expect: late-ish, value: Delayed", values));

        if (why.equals("-")) {
            assertThat(run("validate", "october.csv").exit()).isEqualTo(2);
            return;
        }
        JsonNode found = finding("WM-M05");
        assertThat(found.get("message").stringValue())
                .isEqualTo("The correction of status of milestone M-002 of E54000005 for 2026-10 was not applied: "
                        + why + ".");
        assertThat(found.get("file").stringValue()).isEqualTo("corrections.yaml");
        assertThat(found.get("row").intValue()).isEqualTo(1);
        assertThat(found.at("/related/cell").isNull()).isFalse();
        assertThat(codesOf("october.csv", "M-002")).contains("WM-C05");
    }

    @Test
    void correctionThatTheSenderHasMadeIsReported() throws IOException {
        correct(STATUS_OF_2);
        Path october = folder.resolve("october.csv");
        Files.writeString(october, Files.readString(october).replace("late-ish", "Delayed"));

        assertThat(finding("WM-M05").get("message").stringValue())
                .endsWith("was not applied: the return now has the corrected value, \"Delayed\".");
    }

    @Test
    void correctionOfMilestoneThatWasNotSentIsReported() throws IOException {
        correct(STATUS_OF_2.replace("M-002", "M-099"));

        assertThat(finding("WM-M05").get("message").stringValue()).endsWith("no row of the return has this ID.");
    }

    @Test
    void correctionOfAnotherMonthDoesNothing() throws IOException {
        correct(STATUS_OF_2.replace("2026-10", "2026-08"));

        assertThat(json("validate", "october.csv").get("findings")).noneMatch(f -> code(f).equals("WM-M05"));
        assertThat(codesOf("october.csv", "M-002")).contains("WM-C05");
    }

    @Test
    void findingOnCorrectedCellQuotesTheValueAsSent() throws IOException {
        correct("{ footprint: E54000005, period: 2026-10, milestone: M-003, field: percent_complete,"
                + " expect: 60, value: 70, reason: minutes, by: office }");

        JsonNode found = json("validate", "october.csv")
                .get("findings")
                .valueStream()
                .filter(f -> f.get("message").stringValue().contains("The programme corrected this value"))
                .findFirst()
                .orElseThrow();
        assertThat(found.get("message").stringValue())
                .endsWith("The programme corrected this value: \"60\" was sent and is corrected to \"70\".");
        assertThat(found.get("value").stringValue()).isEqualTo("60");
        assertThat(found.get("field").stringValue()).isEqualTo("percent_complete");
    }

    @Test
    void correctedValuesAreMarkedInReportsAndData() throws IOException {
        correct(STATUS_OF_2);

        assertThat(run("report", "october.csv", "--full").out())
                .contains("Corrected by the programme ───")
                .containsPattern("\"late-ish\" was\\s+sent\\s+and\\s+is\\s+corrected\\s+to\\s+\"Delayed\"");
        assertThat(milestone("M-002").get("corrections").toString())
                .isEqualTo("[{\"field\":\"status\",\"sent\":\"late-ish\",\"value\":\"Delayed\","
                        + "\"reason\":\"agreed by telephone\",\"by\":\"programme office\"}]");
        assertThat(run("pack", "october.csv", "-o", "pk").exit()).isIn(0, 1);
        for (String file : new String[] {"history.csv", "milestones.csv"}) {
            assertThat(Files.readString(folder.resolve("pk/data/" + file))
                            .lines()
                            .filter(line -> line.contains("M-002")))
                    .singleElement()
                    .asString()
                    .contains(",status,");
        }
        assertThat(Files.readString(folder.resolve("pk/index.html"))).contains("Corrected by the programme");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            field: status    | field: statuss            | "statuss" is not a field of this schema; did you mean status?
            field: status    | field: milestone_id       | "field" cannot be milestone_id
            E54000005        | E54000999                 | "E54000999" is not a footprint of this programme
            2026-10          | October                   | "period" should be a month written YYYY-MM
            expect: late-ish, | ''                       | a correction needs a "expect"
            value: Delayed   | value: nonsense           | "value" cannot be used (WM-C05)
            value: Delayed   | value: [Delayed]          | "value" should be the text of one cell, not a list
            by: programme office | who: me               | there is no setting "who"
            """)
    void faultInTheFileIsAFaultOfTheSettings(String text, String other, String message) throws IOException {
        correct(STATUS_OF_2.replace(text, other));

        CommandRun run = run("validate", "october.csv");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().replaceAll("\\s+", " "))
                .contains("corrections.yaml, line 1: ")
                .contains(message);
    }

    @Test
    void twoCorrectionsOfOneCellAreRefused() throws IOException {
        correct(STATUS_OF_2, STATUS_OF_2);

        assertThat(run("validate", "october.csv").err().replaceAll("\\s+", " "))
                .contains("corrections.yaml, line 2: there is another correction of status of milestone \"M-002\"");
    }

    @Test
    void linkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("c.yaml"), "- " + STATUS_OF_2 + "\n");
        Files.createSymbolicLink(folder.resolve("corrections.yaml"), outside);

        assertThat(run("validate", "october.csv").exit()).isEqualTo(2);
        assertThat(run("validate", "october.csv", "--allow-outside").exit()).isEqualTo(1);
    }

    @Test
    void fileOfCorrectionsAmongReturnsIsNotReadAsOne() throws IOException {
        correct(STATUS_OF_2);

        assertThat(json("validate", ".").at("/summary/passedOver").toString()).doesNotContain("corrections.yaml");
    }

    private String note() throws IOException {
        return milestone("M-006").get("learningNote").stringValue();
    }

    private JsonNode milestone(String id) throws IOException {
        return json("report", "october.csv")
                .get("dimensions")
                .valueStream()
                .flatMap(dimension -> dimension.get("milestones").valueStream())
                .filter(m -> id.equals(m.get("id").stringValue()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode finding(String code) throws IOException {
        return json("validate", "october.csv")
                .get("findings")
                .valueStream()
                .filter(f -> code(f).equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String[] codesOf(String file, String milestone) throws IOException {
        return json("validate", file)
                .get("findings")
                .valueStream()
                .filter(f -> milestone.equals(f.get("milestone").asString()))
                .map(CorrectionsTest::code)
                .toArray(String[]::new);
    }

    private static String code(JsonNode finding) {
        return finding.get("code").stringValue();
    }

    private JsonNode json(String command, String path) throws IOException {
        return JsonMapper.shared()
                .readTree(run(command, path, "--format", "json").out());
    }

    private CommandRun run(String... args) {
        return CommandRun.in(folder, args);
    }

    private void correct(String... items) throws IOException {
        Files.writeString(folder.resolve("corrections.yaml"), "- " + String.join("\n- ", items) + "\n");
    }
}
