package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            List<String> required = template.open(2).stream()
                    .filter(title -> field(title).constraints().required())
                    .toList();
            List<String> lines = validate("--previous", "returns").out().lines().toList();

            assertThat(required)
                    .hasSize(12)
                    .contains("Status", "Lead organisation")
                    .doesNotContain("Dimension");
            assertThat(lines).hasSize(6 * 12).allMatch(line -> line.contains("error WM-C01"));
        }
    }

    @Test
    void unchangedTemplateIsAnErrorUnlessItIsANilReturn() throws IOException {
        assertThat(CommandRun.in(folder, "template", "--period", "2026-11", "--out", "sent")
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
    void onlyOpenMilestonesAreRolledForward() throws IOException {
        NorthgateReturn.write(
                folder,
                Map.of(
                        "M-2",
                                Map.of(
                                        "status",
                                        "completed",
                                        "percent_complete",
                                        "100",
                                        "actual_date",
                                        "2026-10-02",
                                        "forecast_date",
                                        "",
                                        "rag",
                                        ""),
                        "M-3", Map.of("status", "stopped", "forecast_date", "", "rag", "")));
        CommandRun run = rollForward();

        assertThat(run.err())
                .isEqualTo("Wrote 2 templates to sent.\n4 open milestones are filled in.\n"
                        + "No earlier return was found from F02, so that template is blank.\n");
        try (TemplateFiller template = template()) {
            assertThat(Stream.of(2, 3, 4, 5, 6).map(row -> TemplateFiller.text(template.cell(row, "Milestone ID"))))
                    .containsExactly("M-1", "M-4", "M-5", "M-6", "");
            assertThat(TemplateFiller.text(template.cell(2, "Title"))).isEqualTo("One referral route for frailty");
            assertThat(TemplateFiller.text(template.cell(2, "Dimension"))).isEqualTo("Feeling");
            assertThat(template.cell(2, "Baseline date").getLocalDateTimeCellValue())
                    .hasToString("2026-12-15T00:00");
            assertThat(template.cell(2, "Narrative")
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("In October 2026, for reference:\nOctober's story of M-1");
            assertThat(template.open(2)).contains("Narrative", "Status").doesNotContain("Title", "Baseline date");
        }
    }

    @Test
    void invalidValuesAreLeftBlankWhenRolledForward() throws IOException {
        NorthgateReturn.write(
                folder,
                Map.of("M-1", Map.of("dimension", "helping", "title", "=1+1"), "M-2", Map.of("status", "nearly")));
        rollForward();
        try (TemplateFiller template = template()) {
            assertThat(template.open(2)).contains("Dimension").doesNotContain("Title");
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
                folder, "template", "--period", "2026-11", "--from", "returns", "--out", "sent", "--format", "csv");
        String text = Files.readString(folder.resolve("sent/F01_2026-11.csv"));

        assertThat(run.exit()).isZero();
        assertThat(text.lines().findFirst().orElse(""))
                .isEqualTo(SCHEMA.columns().stream().map(Field::title).collect(Collectors.joining(",")));
        assertThat(text).contains("\r\nF01,2026-11,M-1,'=1+1,Feeling,");
        assertThat(CommandRun.in(folder, "validate", "sent/F01_2026-11.csv", "--format", "concise", "--ignore", "C01")
                        .out())
                .isEmpty();
        assertThat(Files.readString(folder.resolve("sent/F02_2026-11.csv")).lines())
                .hasSize(1);
    }

    @Test
    void templateOfAnotherVersionIsReported() throws IOException {
        Files.writeString(
                folder.resolve("last-year.json"),
                SCHEMA.document().replace("\"version\": \"1.0.0\"", "\"version\": \"0.9.0\""));
        CommandRun.in(
                folder,
                "template",
                "--period",
                "2026-11",
                "--from",
                "returns",
                "--out",
                "sent",
                "--schema",
                "last-year.json");
        try (TemplateFiller template = template()) {
            template.cover().rows().save();
        }

        assertThat(validate().out())
                .isEqualTo("sent/F01_2026-11.xlsx[Cover]!B11: warning WM-S08 The template is of version \"0.9.0\", but"
                        + " version \"1.0.0\" is required, so its columns and choices may differ. (\"0.9.0\")\n");
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
        assertThat(CommandRun.in(folder, "template", "--period", "2026-11", "--out", "sent", "--replace")
                        .err())
                .isEqualTo("Wrote 2 templates to sent.\n");
        assertThat(folder.resolve("sent/F02_2026-11.xlsx")).isNotEmptyFile();
        assertThat(Files.size(folder.resolve("sent/F02_2026-11.xlsx"))).isGreaterThan(4);
    }

    @Test
    void templateHasTheSameBytesOnEveryMachine() throws IOException {
        for (TestMachine place : TestMachine.values()) {
            place.run(() -> CommandRun.in(
                    folder, "template", "--period", "2026-11", "--from", "returns", "--out", "from-" + place));
        }
        for (String file : List.of("F01_2026-11.xlsx", "F02_2026-11.xlsx")) {
            byte[] here = Files.readAllBytes(folder.resolve("from-LONDON").resolve(file));
            assertThat(folder.resolve("from-ISTANBUL").resolve(file)).hasBinaryContent(here);
            assertThat(folder.resolve("from-AUCKLAND").resolve(file)).hasBinaryContent(here);
        }
    }

    @Test
    void errorsNameTheNextStep() {
        assertThat(said("template", "--out", "sent")).isEqualTo("Name the month of the templates: --period 2026-11.");
        assertThat(said("template", "--period", "2026-11")).isEqualTo("Name the folder for the templates: --out DIR.");
        assertThat(said("template", "--period", "Nov", "--out", "sent"))
                .isEqualTo(
                        "--period cannot be \"Nov\". Did you mean 2026-11? Write the month as YYYY-MM, such as 2026-10, or"
                                + " this-month, or last-month.");
        assertThat(said("template", "--period", "2026-11", "--out", "sent", "--footprint", "F03"))
                .isEqualTo("--footprint names \"F03\", which the programme does not know. Did you mean F01? The"
                        + " footprints are: F01, F02.");
        assertThat(said("template", "--period", "2026-09", "--out", "sent", "--from", "returns"))
                .isEqualTo("There is no return from before 2026-09 in returns, so there is nothing to roll forward."
                        + " Run waymark validate to see why.");
        assertThat(said("template", "--period", "2026-11", "--out", "waymark.yaml"))
                .isEqualTo("--out names a file, \"waymark.yaml\"; name a folder for the templates.");
        assertThat(said("template", "--period", "2026-11", "--from", "returns", "--out", "returns/next"))
                .isEqualTo("--out names \"returns/next\", which is in a folder of returns, and anything written"
                        + " there would be read as returns; name a folder elsewhere.");
        assertThat(folder.resolve("sent")).doesNotExist();
    }

    private String said(String... args) {
        CommandRun run = CommandRun.in(folder, args);
        assertThat(run.exit()).as(Arrays.toString(args)).isEqualTo(2);
        return run.err().replaceFirst("^waymark: ", "").strip();
    }

    private CommandRun rollForward() {
        return CommandRun.in(folder, "template", "--period", "2026-11", "--from", "returns", "--out", "sent");
    }

    private CommandRun validate(String... more) {
        return CommandRun.in(
                folder,
                Stream.concat(
                                Stream.of("validate", "sent/F01_2026-11.xlsx", "--format", "concise"),
                                Arrays.stream(more))
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
