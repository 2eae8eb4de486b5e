package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code waymark fix}: copies, the list of changes, the diff and the check. */
class FixCommandTest {

    private static final String RETURN = "returns/F01_2026-10.csv";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeProgramme() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), """
                programme: Northern change
                footprints: footprints.csv
                """);
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        write(Map.of());
    }

    /** Writes the return with choices as codes, so that only the given cells can be fixed. */
    private void write(Map<String, Map<String, String>> changes) throws IOException {
        Map<String, String> codes = Map.of(
                "change_stage", "behaviour",
                "level", "place",
                "boundary", "sector",
                "leadership", "shared",
                "status", "on_track",
                "solution", "partial",
                "involvement", "consulted",
                "evidence", "none");
        Map<String, Map<String, String>> all = new HashMap<>();
        for (int i = 1; i <= 6; i++) {
            Map<String, String> cells = new HashMap<>(codes);
            cells.putAll(changes.getOrDefault("M-" + i, Map.of()));
            all.put("M-" + i, cells);
        }
        NorthgateReturn.write(folder, all);
    }

    @Test
    void copyHasTheCorrectedCellsAndTheListNamesThem() throws IOException {
        write(Map.of(
                "M-1", Map.of("forecast_date", "18/12/2026", "title", "Two rooms\u00a0"),
                "M-2", Map.of("status", "Delayed", "rag", "Amber ", "actual_date", "03/11/2026")));
        String before = Files.readString(folder.resolve(RETURN));

        CommandRun run = fix("returns", "-o", "fixed");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(RETURN + ": 3 cells", "Fixed: 3 cells in 1 of 1 file.")
                .contains("Wrote 1 copy and fixes.csv to fixed.");
        assertThat(Files.readString(folder.resolve(RETURN))).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("fixed/F01_2026-10.csv")))
                .isEqualTo(before.replace("18/12/2026", "2026-12-18")
                        .replace("Two rooms\u00a0", "Two rooms")
                        .replace("Delayed", "delayed"));
        assertThat(Files.readString(folder.resolve("fixed/fixes.csv"))).isEqualTo("""
                \ufefffile,sheet,cell,field,before,after,code,class\r
                returns/F01_2026-10.csv,,D2,title,Two rooms<U+00A0>,Two rooms,WM-C09,safe\r
                returns/F01_2026-10.csv,,Q2,forecast_date,18/12/2026,2026-12-18,WM-C04,safe\r
                returns/F01_2026-10.csv,,T3,status,Delayed,delayed,,safe\r
                """);
    }

    @Test
    void validateMarksWhatCanBeFixedAndNamesTheCommand() throws IOException {
        write(Map.of(
                "M-1", Map.of("forecast_date", "18/12/2026", "title", "Two rooms\u00a0", "status", "on trak"),
                "M-2", Map.of("actual_date", "03/11/2026", "rag", " Amber", "forecast_date", "19/12/2026")));
        CommandRun run = CommandRun.in(folder, "validate", "returns", "--all");

        assertThat(run.out())
                .contains("error  WM-C05 [?]  ", "WM-C09 [*]  The Title", "WM-C04 [*]  2 cells of this column")
                .contains("WM-C09  The RAG", "WM-C04  ")
                .contains("2 findings marked [*] can be fixed with: waymark fix returns -o fixed\n")
                .endsWith("""
                        1 finding marked [?] can be fixed by a guess at what was meant with:
                          waymark fix returns -o fixed --unsafe
                        """);
        assertThat(fix("returns", "-o", "fixed", "--unsafe").err()).contains("Fixed: 4 cells in 1 of 1 file.");
        assertThat(CommandRun.in(folder, "validate", "fixed", "--all").out())
                .contains("WM-C09  The RAG")
                .doesNotContain("[*]", "[?]", "waymark fix");
    }

    @Test
    void validateMarksAMisspeltHeader() throws IOException {
        Path file = folder.resolve(RETURN);
        Files.writeString(file, Files.readString(file).replaceFirst(",Status,", ",Statuss,"));

        assertThat(CommandRun.in(folder, "validate", "returns", "--format", "concise")
                        .out())
                .contains(" WM-S01 [?] ");
        assertThat(fix("returns", "-o", "fixed", "--unsafe").err()).contains("1 cell");
        assertThat(CommandRun.in(folder, "validate", "fixed", "--format", "concise")
                        .out())
                .doesNotContain("WM-S01");
    }

    @Test
    void secondRunChangesNothingAndTheListIsNotAReturn() throws IOException {
        write(Map.of("M-1", Map.of("forecast_date", "18/12/2026")));
        fix("returns", "-o", "fixed");

        CommandRun again = fix("fixed", "-o", "again");

        assertThat(again.err())
                .contains("Fixed: 0 cells in 0 of 2 files.")
                .contains("Wrote 1 copy and fixes.csv to again.");
        assertThat(Files.readAllBytes(folder.resolve("again/F01_2026-10.csv")))
                .isEqualTo(Files.readAllBytes(folder.resolve("fixed/F01_2026-10.csv")));
        assertThat(CommandRun.in(folder, "validate", "fixed").out()).contains("a list of corrections");
    }

    @Test
    void diffShowsLinesWithInvisibleCharactersByNumber() throws IOException {
        write(Map.of("M-1", Map.of("title", "Two rooms\u00a0", "narrative", "Ring ann@north.example")));

        CommandRun run = fix("returns", "--diff");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        "--- a/" + RETURN + "\n+++ b/" + RETURN + "\n@@ -2 +2 @@\n-F01,2026-10,M-1,Two rooms<U+00A0>,")
                .contains("\n+F01,2026-10,M-1,Two rooms,")
                .doesNotContain("ann@north");
        assertThat(folder.resolve("fixed")).doesNotExist();
    }

    @Test
    void checkFailsWhenSomethingCanBeFixed() throws IOException {
        assertThat(fix("returns", "--check").exit()).isZero();
        write(Map.of("M-1", Map.of("title", " A title")));

        CommandRun run = fix("returns", "--check");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Can be fixed: 1 cell in 1 of 1 file.");
        assertThat(fix("returns", "--check", "-o", "fixed").exit()).isEqualTo(2);
        assertThat(folder.resolve("fixed")).doesNotExist();
    }

    /** The line of a changed cell has other cells too; a name where a role is asked for is hidden in all of them. */
    @Test
    void diffHidesNamesInCellsThatDoNotChangeUnlessTheyAreAskedFor() throws IOException {
        write(Map.of(
                "M-1", Map.of("title", " A title", "owner_role", "Jane Smith"),
                "M-2", Map.of("title", " A title", "owner_role", "Director of Nursing"),
                "M-3", Map.of("title", "The title")));
        Path file = folder.resolve(RETURN);
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("Jane Smith", "\"Jane Smith\"")
                        .replaceFirst("The title", " The \"title"));

        CommandRun run = fix("returns", "--diff");

        assertThat(run.out()).contains("Director of Nursing").doesNotContain("Jane", "Smith");
        assertThat(run.out().lines())
                .filteredOn(line -> line.contains(",\"•••• •••••\","))
                .hasSize(2);
        assertThat(fix("returns", "--diff", "--unmasked").out()).contains(",\"Jane Smith\",");
        assertThat(fix("returns", "-o", "fixed", "--unmasked").exit()).isZero();
        assertThat(Files.readString(folder.resolve("fixed/F01_2026-10.csv"))).contains(",\"Jane Smith\",");
    }

    @Test
    void periodFixesTheReturnsOfOneMonthAndIsPartOfTheCommandThatValidatePrints() throws IOException {
        write(Map.of("M-1", Map.of("title", " A title")));
        Path september = folder.resolve("returns/F01_2026-09.csv");
        Files.writeString(september, Files.readString(folder.resolve(RETURN)).replace(",2026-10,", ",2026-09,"));

        assertThat(CommandRun.in(folder, "validate", "returns").out())
                .contains("2 findings marked [*] can be fixed with: waymark fix returns -o fixed\n");
        assertThat(CommandRun.in(folder, "validate", "returns", "--period", "2026-10")
                        .out())
                .endsWith("1 finding marked [*] can be fixed with:\n  waymark fix returns --period 2026-10 -o fixed\n");
        assertThat(fix("returns", "--period", "2026-10", "-o", "fixed").err())
                .contains(RETURN + ": 1 cell", "Fixed: 1 cell in 1 of 1 file.", "Wrote 1 copy and fixes.csv to fixed.");
        assertThat(fix("returns", "--period", "latest", "--check").err())
                .contains("Can be fixed: 1 cell in 1 of 1 file.");
        assertThat(fix("returns", "--check").err()).contains("Can be fixed: 2 cells in 2 of 2 files.");
        assertThat(fix("returns", "--period", "2026-08", "--check").exit()).isEqualTo(2);
    }

    @Test
    void cellsThatStayAsSentForOneReasonAreOneLine() throws IOException {
        Path file = folder.resolve("returns/F01 2026-10.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Milestones");
            for (int i = 0; i <= 8; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i == 0 ? "Milestone ID" : "M-" + i);
                row.createCell(1).setCellValue(i == 0 ? "Title" : "A title");
                row.createCell(2).setCellValue(i == 0 ? "Dimension" : "Being");
                if (i == 0) {
                    row.createCell(3).setCellValue("Forecast date");
                } else {
                    row.createCell(3).setCellFormula("\"18/12/\"&2026");
                }
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }

        CommandRun run = fix("returns/F01 2026-10.xlsx", "--check");

        assertThat(run.err().lines())
                .contains("returns/F01 2026-10.xlsx: 8 cells left as sent, because it is the result of a formula:"
                        + " Milestones!D2, Milestones!D3, Milestones!D4, Milestones!D5, Milestones!D6 and 3 more.");
    }

    @Test
    void folderOfReturnsIsNotWrittenTo() {
        CommandRun run = fix("returns", "-o", "returns/fixed");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("which is in a folder of returns");
    }

    @Test
    void misspeltChoicesAndHeadersAreGuessedOnlyWhenAskedAndRatingsNever() throws IOException {
        write(Map.of("M-1", Map.of("status", "Delayd", "rag", "Ambr", "forecast_date", "18/12/2026")));
        Path file = folder.resolve(RETURN);
        Files.writeString(file, Files.readString(file).replace("Forecast date", "Forcast date"));

        CommandRun safe = fix("returns", "-o", "safe");
        CommandRun unsafe = fix("returns", "-o", "unsafe", "--unsafe");

        assertThat(safe.err()).contains("Fixed: 0 cells in 0 of 1 file.");
        assertThat(unsafe.err()).contains("Fixed: 3 cells in 1 of 1 file.");
        assertThat(Files.readString(folder.resolve("unsafe/F01_2026-10.csv")))
                .isEqualTo(Files.readString(file)
                        .replace("Forcast date", "Forecast date")
                        .replace("18/12/2026", "2026-12-18")
                        .replace("Delayd", "delayed"));
        assertThat(Files.readAllLines(folder.resolve("unsafe/fixes.csv")))
                .contains(
                        RETURN + ",,Q1,forecast_date,Forcast date,Forecast date,WM-S02,unsafe",
                        RETURN + ",,Q2,forecast_date,18/12/2026,2026-12-18,WM-C04,safe",
                        RETURN + ",,T2,status,Delayd,delayed,WM-C05,unsafe");
        assertThat(fix("unsafe", "--unsafe", "--check").exit()).isZero();
    }

    @Test
    void listOfChangesHidesPersonalDataAndStartsNoFormula() throws IOException {
        write(Map.of("M-1", Map.of("title", " =1+1", "narrative", " Ring ann@north.example")));

        fix("returns", "-o", "fixed");

        assertThat(Files.readString(folder.resolve("fixed/fixes.csv")))
                .contains("' =1+1,'=1+1,")
                .contains("Ring \u2022\u2022\u2022@")
                .doesNotContain("ann@");
        assertThat(Files.readString(folder.resolve("fixed/F01_2026-10.csv"))).contains("Ring ann@north.example");
    }

    @Test
    void listOfChangesHidesPersonalDataThatIsBrokenUpByStrayCharactersAndNamesWhereARoleIsAskedFor()
            throws IOException {
        write(Map.of(
                "M-1",
                Map.of("narrative", "Ring 07700\u00A0900123 or ann@nor\u200Bth.example", "owner_role", "Jane Smith ")));

        fix("returns", "-o", "fixed");

        assertThat(Files.readString(folder.resolve("fixed/fixes.csv")))
                .contains(",narrative,", ",owner_role,", "\u2022")
                .doesNotContain("900123", "ann@", "Jane", "Smith");
        assertThat(fix("returns", "-o", "again", "--diff").out()).doesNotContain("900123", "ann@");
    }

    @Test
    void copiesAwayFromTheSettingsComeWithTheCommandThatChecksThem() throws IOException {
        write(Map.of("M-1", Map.of("title", "Two rooms\u00a0")));
        Files.createDirectories(folder.resolve("north"));
        for (String name : List.of("waymark.yaml", "footprints.csv", "returns")) {
            Files.move(folder.resolve(name), folder.resolve("north").resolve(name));
        }

        assertThat(fix("north/returns", "-o", "fixed").err())
                .contains("To check the copies: waymark validate fixed --programme north/waymark.yaml");
        assertThat(CommandRun.in(folder, "validate", "fixed", "--programme", "north/waymark.yaml")
                        .out())
                .contains("1 return of 1 footprint")
                .doesNotContain("is not a footprint");
        assertThat(fix("north/returns", "-o", "north/fixed").err()).doesNotContain("To check the copies");
    }

    @Test
    void cellsUnderAHeaderThatMayNotBeGuessedStayAsSent() throws IOException {
        Path file = folder.resolve("returns/F01 2026-10.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Milestones");
            List<String> headers = List.of("Milestone ID", "Title", "Dimension", "Status", "Forcast date");
            List<String> cells = List.of("M-1", "A title", "Being", "Delayed", "18/12/2026");
            for (int c = 0; c < headers.size(); c++) {
                (c == 0 ? sheet.createRow(0) : sheet.getRow(0)).createCell(c).setCellValue(headers.get(c));
                (c == 0 ? sheet.createRow(1) : sheet.getRow(1)).createCell(c).setCellValue(cells.get(c));
            }
            sheet.createTable(new AreaReference("A1:E2", SpreadsheetVersion.EXCEL2007));
            workbook.write(out);
        }

        CommandRun run = fix("returns/F01 2026-10.xlsx", "-o", "fixed", "--unsafe");

        assertThat(run.err()).contains(": 1 cell left as sent, because ", ": Milestones!E1.");
        assertThat(Files.readString(folder.resolve("fixed/fixes.csv"))).doesNotContain(",E2,");
    }

    @Test
    void workbookOfExcel97IsCopiedAsItIsWithTheCellsThatCouldBeFixed() throws IOException {
        List<String> headers = List.of("Milestone ID", "Title", "Dimension", "Status", "Forecast date");
        List<String> cells = List.of("M-1", "A title ", "Being", "Delayed", "18/12/2026");
        Path file = folder.resolve("returns/F01 2026-10.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Milestones");
            for (int r = 0; r < 2; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < headers.size(); c++) {
                    row.createCell(c).setCellValue((r == 0 ? headers : cells).get(c));
                }
            }
            workbook.write(out);
        }

        CommandRun run = fix("returns", "-o", "fixed");

        assertThat(run.err())
                .contains(
                        "returns/F01 2026-10.xls: 2 cells left as sent, because waymark does not write the .xls format:"
                                + " Milestones!B2 and Milestones!E2.");
        assertThat(Files.readAllBytes(folder.resolve("fixed/F01 2026-10.xls"))).isEqualTo(Files.readAllBytes(file));
        assertThat(fix("returns", "--check").exit()).isZero();
    }

    private CommandRun fix(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "fix";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.in(folder, all);
    }
}
