package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.schema.Field;
import org.waymark.schema.FieldGroup;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Acts a month of a new programme with four footprints and hurried senders: a rating given by colour only under an odd
 * file name, a PDF instead of a workbook, a misspelt code, a return sent twice, and next month's templates.
 */
@Tag("slow")
class MonthTest {

    private static final Schema SCHEMA = SchemaSource.builtIn();
    private static final Set<String> MONTHLY =
            FieldGroup.MONTH.select(SCHEMA.fields()).stream().map(Field::name).collect(Collectors.toSet());
    private static final List<String> ID_AND_TITLE = List.of("M-001", "One referral route for frailty");

    @TempDir
    private Path folder;

    @BeforeEach
    void collect() throws IOException {
        Files.writeString(folder.resolve("list.csv"), """
                code,name,contact,email
                NOR,Northgate,Northgate office,office@northgate.example
                EST,Eastmere & Fen,Eastmere team,team@eastmere.example
                SOU,Southmoor,Southmoor team,team@southmoor.example
                WST,Westvale,Westvale office,office@westvale.example
                """);
        run("init", ".", "--footprints", "list.csv", "--name", "Four Places");
        run("template", "--period", "2026-10", "-o", "templates");
        Files.createDirectories(folder.resolve("returns/2026-10"));
        try (TemplateFiller filler = filled("NOR")) {
            filler.saveAs(returned("NOR_2026-10.xlsx"));
        }
        try (TemplateFiller filler = filled("SOU")) {
            Cell rating = filler.cell(2, "RAG (confidence)");
            CellStyle amber = filler.workbook().createCellStyle();
            amber.cloneStyleFrom(rating.getCellStyle());
            amber.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            amber.setFillForegroundColor(IndexedColors.GOLD.getIndex());
            rating.setCellStyle(amber);
            rating.setBlank();
            filler.saveAs(returned("southmoor FINAL final (2).xlsx"));
        }
        try (TemplateFiller filler = filled("EST")) {
            TemplateFiller.put(filler.beside("Footprint code"), "ETS");
            filler.saveAs(returned("october v3.xlsx"));
        }
        Files.writeString(returned("Westvale October.pdf"), "%PDF-1.7");
    }

    /** Each file is with its footprint, or is listed with what it may be. */
    @Test
    void noFileIsUnaccountedFor() {
        JsonNode status = json("status", "returns", "--period", "2026-10");

        assertThat(state(status, "NOR")).isEqualTo("accepted");
        assertThat(state(status, "SOU")).isEqualTo("needs_correction");
        assertThat(mayBeTheirs(status, "EST")).contains("october v3.xlsx");
        assertThat(mayBeTheirs(status, "WST")).contains("Westvale October.pdf");
    }

    @Test
    void everySenderGetsAnAnswerOfTheirOwn() throws IOException {
        run("validate", "returns", "--period", "2026-10", "--annotate", "back", "--html", "back");
        run("letters", "returns", "--period", "2026-10", "-o", "letters");
        run("pack", "returns", "--period", "2026-10", "-o", "pack");

        assertThat(Files.readString(folder.resolve("back/SOU/findings.html")))
                .contains("the cell is only coloured", "M-001", "One referral route for frailty")
                .doesNotContain("waymark explain", folder.toString());
        assertThat(folder.resolve("back/no-footprint/october-v3/findings.html"))
                .content()
                .contains("EST");
        assertThat(folder.resolve("letters/SOU.eml")).content().contains("team@southmoor.example");
        assertThat(folder.resolve("letters/WST.eml")).content().contains("which is a PDF document, not a return");
        assertThat(Files.readString(folder.resolve("pack/footprints/WST.html")))
                .contains(
                        "We cannot count your return yet",
                        "We received Westvale October.pdf, which is a PDF document, not a return.")
                .doesNotContain("We have not received your return", "2026-10/Westvale");
    }

    @Test
    void returnThatIsSentAgainSettlesTheMonth() throws IOException {
        Files.delete(returned("october v3.xlsx"));
        Files.delete(returned("Westvale October.pdf"));
        for (String code : List.of("EST", "WST", "SOU")) {
            try (TemplateFiller filler = filled(code)) {
                TemplateFiller.put(filler.beside("Submitted on"), LocalDate.of(2026, 11, 21));
                filler.saveAs(returned(code + " again.xlsx"));
            }
        }

        CommandRun checked = CommandRun.in(folder, "validate", "returns", "--period", "2026-10");
        assertThat(checked.out()).contains("4 of the 4 returns received are accepted.");
        assertThat(checked.exit()).as(checked.out()).isZero();
        run("report", "returns", "--period", "2026-10");
        run("pack", "returns", "--period", "2026-10", "-o", "pack");
        assertThat(folder.resolve("pack/board-report.docx")).isNotEmptyFile();

        run("template", "--period", "2026-11", "--previous", "returns", "-o", "next");
        for (String code : List.of("EST", "NOR", "SOU", "WST")) {
            String template = "next/" + code + "_2026-11.xlsx";
            JsonNode findings = json("validate", template, "--previous", "returns", "--ignore", "WM-K06,WM-M02")
                    .get("findings");
            assertThat(findings).hasSizeGreaterThan(1);
            for (JsonNode finding : findings) {
                assertThat(finding.get("field").asString()).isIn(MONTHLY);
            }
        }
    }

    private TemplateFiller filled(String code) throws IOException {
        TemplateFiller filler =
                new TemplateFiller(folder.resolve("templates/" + code + "_2026-10.xlsx"), SCHEMA).cover();
        TemplateFiller.put(filler.cell(2, "Milestone ID"), ID_AND_TITLE.get(0));
        TemplateFiller.put(filler.cell(2, "Title"), ID_AND_TITLE.get(1));
        return filler.rows();
    }

    private Path returned(String name) {
        return folder.resolve("returns/2026-10").resolve(name);
    }

    private CommandRun run(String... words) {
        CommandRun run = CommandRun.in(folder, words);
        assertThat(run.exit()).as(run.err()).isLessThan(2);
        return run;
    }

    private JsonNode json(String... words) {
        String[] all = Stream.concat(Arrays.stream(words), Stream.of("--format", "json"))
                .toArray(String[]::new);
        return JsonMapper.shared().readTree(run(all).out());
    }

    private static JsonNode footprint(JsonNode status, String code) {
        for (JsonNode each : status.get("footprints")) {
            if (each.get("code").asString().equals(code)) {
                return each;
            }
        }
        throw new AssertionError("no footprint " + code);
    }

    private static String state(JsonNode status, String code) {
        return footprint(status, code).get("state").asString();
    }

    private static String mayBeTheirs(JsonNode status, String code) {
        return footprint(status, code).get("mayBeTheirs").toString();
    }
}
