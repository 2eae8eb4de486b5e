package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.schema.Field;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.testing.TestMachine;

/** {@code waymark template}: the templates that footprints receive, and the result when they send them back. */
class TemplateCommandTest {

    private static final Schema SCHEMA = SchemaSource.builtIn();

    @TempDir
    private Path folder;

    @BeforeEach
    void aProgrammeWithAReturn() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), """
                programme: Leading change
                footprints: footprints.csv
                deadline: { workingDay: 10, monthsAfter: 1 }
                """);
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\nF02,Southgate\n");
        Files.createDirectories(folder.resolve("returns"));
        NorthgateReturn.write(folder, Map.of());
    }

    @Test
    void completedTemplateHasNoFindings() throws IOException {
        rollForward();
        try (TemplateFiller template = template()) {
            template.cover().rows().save();
        }

        assertThat(validate("--previous", "returns")).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void emptyTemplateHasOnlyItsBlanksAsFindings() throws IOException {
        rollForward();
        try (TemplateFiller template = template()) {
            List<String> required = template.blank(2).stream()
                    .filter(title -> field(title).constraints().required())
                    .toList();
            List<String> lines = validate("--previous", "returns").out().lines().toList();

            assertThat(required).containsExactly("Status", "Percent complete", "Evidence");
            assertThat(lines).hasSize(6 * 4);
            assertThat(lines.stream().filter(line -> line.contains("error WM-C01")))
                    .hasSize(6 * 3);
            assertThat(lines.stream().filter(line -> line.contains("warning WM-R14")))
                    .hasSize(6);
        }
    }

    @Test
    void explanationOfTheWholeReturnIsGivenOnce() throws IOException {
        NorthgateReturn.write(folder, Map.of("M-6", Map.of("dimension", "doing")));
        Files.writeString(
                folder.resolve("returns/F01_2026-10.explanations.csv"),
                "code,milestone_id,explanation\nK06,,Nothing is planned under Being before the spring\n"
                        + "R11,M-1,The date is agreed\n");
        rollForward();
        try (TemplateFiller template = template()) {
            template.cover().rows().save();
        }

        assertThat(validate("--previous", "returns").out())
                .contains("WM-K06")
                .contains("(explained)")
                .doesNotContain("WM-Q");
    }

    @Test
    void unchangedTemplateIsAnErrorUnlessItIsANilReturn() throws IOException {
        assertThat(CommandRun.in(folder, "template", "--period", "2026-11", "-o", "sent")
                        .exit())
                .isZero();
        assertThat(validate().out())
                .isEqualTo("sent/F01_2026-11.xlsx[Milestones]!1: error WM-K09 No milestone is filled in below the"
                        + " headers, and the return does not say that there is nothing to report.\n");

        try (TemplateFiller template = template()) {
            TemplateFiller.put(template.beside("Nil return"), "yes");
            template.cover().save();
        }
        assertThat(validate()).isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void markedCopyShowsTheColumnsThatItMarks() throws IOException {
        rollForward();
        try (TemplateFiller template = template()) {
            TemplateFiller.put(template.cell(2, "Leadership"), "Ceded");
            template.save();
        }
        validate("--annotate", "back");

        try (TemplateFiller back = new TemplateFiller(folder.resolve("back/F01_2026-11.xlsx"), SCHEMA)) {
            assertThat(back.isFolded("Ceded to")).isFalse();
            assertThat(back.isFolded("Leadership")).isTrue();
            assertThat(back.isFolded("Measure")).isTrue();
        }
    }

    @Test
    void valuesPastedOverADropDownAreChecked() throws IOException {
        rollForward();
        try (TemplateFiller template = template()) {
            template.cover().rows();
            TemplateFiller.put(template.cell(3, "Status"), "Nearly there");
            TemplateFiller.put(template.cell(4, "Forecast date"), "soon");
            template.cell(5, "Percent complete").setCellValue(640);
            template.save();
        }

        assertThat(validate().out())
                .contains("\"Nearly there\" is not a value of the Status", "\"soon\" is not a date", "WM-C07");
    }

    @Test
    void openMilestonesComeBackWithoutWhatChangesEveryMonth() throws IOException {
        rollForward();
        try (TemplateFiller template = template()) {
            assertThat(TemplateFiller.text(template.cell(2, "Title"))).isEqualTo("One referral route for frailty");
            assertThat(TemplateFiller.text(template.cell(2, "Dimension"))).isEqualTo("Feeling");
            assertThat(TemplateFiller.text(template.cell(2, "Partners")))
                    .isEqualTo("Northgate Council; Northgate Hospice");
            assertThat(template.cell(2, "Baseline date").getLocalDateTimeCellValue())
                    .hasToString("2026-12-15T00:00");
            assertThat(template.cell(2, "Measure target").getNumericCellValue()).isEqualTo(5);
            assertThat(template.blank(2))
                    .containsExactly(
                            "Secondary dimension",
                            "Ceded to",
                            "Forecast date",
                            "Actual date",
                            "Re-baseline reference",
                            "Status",
                            "RAG (confidence)",
                            "Percent complete",
                            "Delay reason",
                            "Next step",
                            "Evidence",
                            "Measure actual",
                            "Sustained",
                            "Sustained checked on",
                            "Learning note",
                            "Narrative");
            assertThat(TemplateFiller.text(template.cell(2, "Last return: Narrative")))
                    .isEqualTo("October's story of M-1");
            assertThat(template.isFolded("Partners")).isTrue();
            assertThat(template.isFolded("Narrative")).isFalse();
        }
    }

    @Test
    void closedMilestonesComeLastAndComplete() throws IOException {
        NorthgateReturn.write(
                folder,
                Map.of(
                        "M-2",
                        Map.of(
                                "status", "completed",
                                "percent_complete", "100",
                                "actual_date", "2026-10-02",
                                "forecast_date", "",
                                "rag", ""),
                        "M-3",
                        Map.of("status", "stopped", "forecast_date", "", "rag", "")));
        CommandRun run = rollForward();

        assertThat(run.err())
                .isEqualTo("Wrote 2 templates to sent.\n4 open milestones are filled in except for what changes every"
                        + " month; 2 completed or stopped ones are filled in as sent.\n"
                        + "No earlier return was found from F02, so that template is blank.\n");
        try (TemplateFiller template = template()) {
            assertThat(IntStream.rangeClosed(2, 8)
                            .mapToObj(row -> TemplateFiller.text(template.cell(row, "Milestone ID"))))
                    .containsExactly("M-1", "M-4", "M-5", "M-6", "M-2", "M-3", "");
            assertThat(TemplateFiller.text(template.cell(6, "Status"))).isEqualTo("Completed");
            assertThat(template.cell(6, "Actual date").getLocalDateTimeCellValue())
                    .hasToString("2026-10-02T00:00");
        }
        assertThat(validate("--previous", "returns").out().lines())
                .hasSize(4 * 4)
                .allMatch(line -> line.matches(".*\\D[2-5]: .*"));
    }

    @Test
    void personalDataIsAskedForAgain() throws IOException {
        NorthgateReturn.write(folder, Map.of("M-1", Map.of("owner_role", "jane.doe@example.org")));
        rollForward();
        try (TemplateFiller template = template()) {
            assertThat(template.blank(2)).contains("Owner (role)");
            assertThat(template.isFolded("Owner (role)")).isFalse();
            assertThat(template.isFolded("Measure")).isTrue();
        }
    }

    @Test
    void columnsMayComeInAnyOrder() throws IOException {
        CommandRun.in(
                folder, "template", "--period", "2026-11", "--previous", "returns", "-o", "sent", "--format", "csv");
        String sent = validate("sent/F01_2026-11.csv").out();
        Files.createDirectories(folder.resolve("turned"));
        Files.writeString(folder.resolve("turned/F01_2026-11.csv"), turned("sent/F01_2026-11.csv"));

        assertThat(sent.lines()).hasSize(6 * 4);
        assertThat(withoutPlaces(validate("turned/F01_2026-11.csv").out())).isEqualTo(withoutPlaces(sent));
    }

    private static String withoutPlaces(String findings) {
        return findings.lines()
                .map(line -> line.replaceFirst(".*csv:(\\d+):\\d+: ", "$1 "))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The rows of a file with their cells from right to left. */
    private String turned(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            StringBuilder text = new StringBuilder();
            for (CSVRecord record : parser) {
                List<String> cells = new ArrayList<>(record.toList());
                Collections.reverse(cells);
                text.append(CSVFormat.RFC4180.format(cells.toArray())).append("\r\n");
            }
            return text.toString();
        }
    }

    @Test
    void invalidValuesAreLeftBlankWhenRolledForward() throws IOException {
        NorthgateReturn.write(
                folder,
                Map.of("M-1", Map.of("dimension", "helping", "title", "=1+1"), "M-2", Map.of("status", "nearly")));
        rollForward();
        try (TemplateFiller template = template()) {
            assertThat(template.blank(2)).contains("Dimension").doesNotContain("Title");
            assertThat(template.isFolded("Dimension")).isFalse();
            assertThat(template.cell(2, "Title").getCellType().name()).isEqualTo("STRING");
            assertThat(template.cell(2, "Title").getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(TemplateFiller.text(template.cell(3, "Milestone ID"))).isEqualTo("M-2");
        }
    }

    @Test
    void returnThatCountsIsRolledForward() throws IOException {
        String october = Files.readString(folder.resolve("returns/F01_2026-10.csv"));
        Files.writeString(
                folder.resolve("returns/F01 2026-10 again.csv"), october.replace("One referral", "No referral"));
        Files.writeString(
                folder.resolve("returns/F01 2026-09.csv"),
                october.replace("2026-10", "2026-09").replace("One referral", "Old referral"));
        Files.writeString(
                folder.resolve("returns/F01 2026-12.csv"),
                october.replace("2026-10", "2026-12").replace("One referral", "New referral"));
        rollForward();

        try (TemplateFiller template = template()) {
            assertThat(TemplateFiller.text(template.cell(2, "Title"))).isEqualTo("One referral route for frailty");
        }
    }

    @Test
    void csvTemplateHasTheSameContent() throws IOException {
        NorthgateReturn.write(folder, Map.of("M-1", Map.of("title", "=1+1")));
        CommandRun run = CommandRun.in(
                folder, "template", "--period", "2026-11", "--previous", "returns", "-o", "sent", "--format", "csv");
        String text = Files.readString(folder.resolve("sent/F01_2026-11.csv"));

        assertThat(run.exit()).isZero();
        assertThat(text.lines().findFirst().orElse(""))
                .startsWith(
                        "\ufeffFootprint code,Period,Milestone ID,Title,Status,RAG (confidence),Percent complete,Forecast")
                .contains(",Learning note,Last return: Status,Last return: RAG,Last return: Percent complete,")
                .containsPattern(
                        ",Measure target,Sustained,Sustained checked on,Schema version,Submitted on,Signed off by \\(role\\),Nil"
                                + " return,waymark template [0-9a-f]{16}$");
        assertThat(text).contains("\r\nF01,2026-11,M-1,'=1+1,,,,");
        assertThat(CommandRun.in(
                                folder,
                                "validate",
                                "sent/F01_2026-11.csv",
                                "--format",
                                "concise",
                                "--ignore",
                                "C01,R14")
                        .out())
                .isEmpty();
        assertThat(Files.readString(folder.resolve("sent/F02_2026-11.csv")).lines())
                .hasSize(1);
    }

    @Test
    void templateOfAnotherVersionIsReported() throws IOException {
        Files.writeString(
                folder.resolve("last-year.json"),
                SCHEMA.document().replace("\"version\": \"1.1.0\"", "\"version\": \"0.9.0\""));
        CommandRun.in(
                folder,
                "template",
                "--period",
                "2026-11",
                "--previous",
                "returns",
                "-o",
                "sent",
                "--schema",
                "last-year.json");
        try (TemplateFiller template = template()) {
            template.cover().rows().save();
        }

        assertThat(validate().out())
                .isEqualTo("sent/F01_2026-11.xlsx[Cover]!B15: warning WM-S08 The template is of version \"0.9.0\", but"
                        + " version \"1.1.0\" is required, so its columns and choices may differ. (\"0.9.0\")\n");
    }

    @Test
    void existingFilesAreNotReplacedWithoutTheOption() throws IOException {
        Files.createDirectories(folder.resolve("sent"));
        Files.writeString(folder.resolve("sent/F02_2026-11.xlsx"), "mine");
        CommandRun run = rollForward();

        assertThat(run)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "waymark: \"sent\" already contains F02_2026-11.xlsx, which somebody may have filled in. Nothing"
                                + " was written. Name another folder, or add --replace.\n"));
        assertThat(folder.resolve("sent/F01_2026-11.xlsx")).doesNotExist();
        assertThat(CommandRun.in(folder, "template", "--period", "2026-11", "-o", "sent", "--replace")
                        .err())
                .isEqualTo("Wrote 2 templates to sent.\n");
        assertThat(folder.resolve("sent/F02_2026-11.xlsx")).isNotEmptyFile();
        assertThat(Files.size(folder.resolve("sent/F02_2026-11.xlsx"))).isGreaterThan(4);
    }

    @Test
    void templateHasTheSameBytesOnEveryMachine() throws IOException {
        for (TestMachine place : TestMachine.values()) {
            place.run(() -> CommandRun.in(
                    folder, "template", "--period", "2026-11", "--previous", "returns", "-o", "from-" + place));
        }
        for (String file : List.of("F01_2026-11.xlsx", "F02_2026-11.xlsx")) {
            byte[] here = Files.readAllBytes(folder.resolve("from-LONDON").resolve(file));
            assertThat(folder.resolve("from-ISTANBUL").resolve(file)).hasBinaryContent(here);
            assertThat(folder.resolve("from-AUCKLAND").resolve(file)).hasBinaryContent(here);
        }
    }

    @Test
    void errorsNameTheNextStep() {
        assertThat(said("template", "-o", "sent")).isEqualTo("Name the month of the templates: --period 2026-11.");
        assertThat(said("template", "--period", "2026-11")).isEqualTo("Say where to write: -o to-send.");
        assertThat(said("template", "--period", "Nov", "-o", "sent"))
                .isEqualTo(
                        "--period cannot be \"Nov\". Did you mean 2026-11? Write the month as YYYY-MM, such as 2026-10, or"
                                + " this-month, or last-month.");
        assertThat(said("template", "--period", "2026-11", "-o", "sent", "--footprint", "F03"))
                .isEqualTo("--footprint names \"F03\", which the programme does not know. Did you mean F01? The"
                        + " footprints are: F01, F02.");
        assertThat(said("template", "--period", "2026-09", "-o", "sent", "--previous", "returns"))
                .isEqualTo("There is no return from before 2026-09 in returns, so no milestones can be filled in."
                        + " Run waymark validate to see why.");
        assertThat(said("template", "--period", "2026-11", "-o", "waymark.yaml"))
                .isEqualTo("-o names a file, \"waymark.yaml\"; name a folder for the templates.");
        assertThat(said("template", "--period", "2026-11", "--previous", "returns", "-o", "returns/next"))
                .isEqualTo("-o names \"returns/next\", which is in a folder of returns, and anything written"
                        + " there would be read as returns; name a folder elsewhere.");
        assertThat(folder.resolve("sent")).doesNotExist();
    }

    private String said(String... args) {
        CommandRun run = CommandRun.in(folder, args);
        assertThat(run.exit()).as(Arrays.toString(args)).isEqualTo(2);
        return run.err().replaceFirst("^waymark: ", "").strip();
    }

    private CommandRun rollForward() {
        return CommandRun.in(folder, "template", "--period", "2026-11", "--previous", "returns", "-o", "sent");
    }

    private CommandRun validate(String... more) {
        String file = more.length > 0 && !more[0].startsWith("-") ? more[0] : "sent/F01_2026-11.xlsx";
        return CommandRun.in(
                folder,
                Stream.concat(
                                Stream.of("validate", file, "--format", "concise"),
                                Arrays.stream(more).filter(word -> !word.equals(file)))
                        .toArray(String[]::new));
    }

    private TemplateFiller template() throws IOException {
        return new TemplateFiller(folder.resolve("sent/F01_2026-11.xlsx"), SCHEMA);
    }

    private static Field field(String title) {
        return SCHEMA.fields().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
