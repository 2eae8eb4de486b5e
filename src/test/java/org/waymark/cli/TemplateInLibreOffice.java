package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.schema.Schema;
import org.waymark.schema.SchemaSource;
import org.waymark.tools.samples.LibreOffice;

/** Templates that somebody opens and saves in LibreOffice: {@code mvn -Poffice verify}, where LibreOffice is installed. */
class TemplateInLibreOffice {

    private static final Schema SCHEMA = SchemaSource.builtIn();
    private static final String SENT = "sent/F01_2026-11.xlsx";
    private static final String BACK = "back/F01_2026-11.xlsx";

    @TempDir
    private Path folder;

    @BeforeEach
    void aTemplate() throws IOException {
        Files.writeString(folder.resolve("waymark.yaml"), "programme: Leading change\nfootprints: footprints.csv\n");
        Files.writeString(folder.resolve("footprints.csv"), "code,name\nF01,Northgate\n");
        Files.createDirectories(folder.resolve("back"));
        NorthgateReturn.write(folder, Map.of());
        CommandRun.in(folder, "template", "--period", "2026-11", "--previous", "returns", "-o", "sent");
    }

    @Test
    void libreOfficeKeepsListsMarksTableAndProtection() throws IOException {
        saveInLibreOffice();
        try (TemplateFiller sent = open(SENT);
                TemplateFiller back = open(BACK)) {
            XSSFSheet before = sent.workbook().getSheet("Milestones");
            XSSFSheet after = back.workbook().getSheet("Milestones");

            assertThat(after.getDataValidations()).hasSameSizeAs(before.getDataValidations());
            assertThat(after.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(before.getSheetConditionalFormatting().getNumConditionalFormattings());
            assertThat(after.getTables()).hasSize(1);
            assertThat(back.workbook().getSheet("Cover").getProtect()).isTrue();
            assertThat(after.isColumnHidden(back.cell(2, "Partners").getColumnIndex()))
                    .isTrue();
            assertThat(after.getCellComments()).hasSameSizeAs(before.getCellComments());
            assertThat(back.blank(2)).isEqualTo(sent.blank(2));
            assertThat(back.workbook().isSheetHidden(back.workbook().getSheetIndex("Lists")))
                    .isTrue();
        }
        assertThat(findings(BACK)).isEqualTo(findings(SENT)).contains("WM-C01");
    }

    @Test
    void untouchedTemplateIsStillRecognised() throws IOException {
        saveInLibreOffice();
        assertThat(CommandRun.in(folder, "status", "back", "--period", "2026-11", "--as-of", "2026-12-05")
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("F01_2026-11.xlsx, which is a template that has not been filled in");
    }

    @Test
    void savedResultsEqualTheCalculatedFormulas() throws IOException {
        saveInLibreOffice();
        try (TemplateFiller sent = open(SENT);
                TemplateFiller back = open(BACK)) {
            assertThat(results(back.workbook()))
                    .isEqualTo(results(sent.workbook()))
                    .containsEntry("Cover!B20", "Incomplete")
                    .containsEntry("Cover!B24", "To do: 24 cells");
        }
    }

    @Test
    void checklistShowsCompleteAndTheReturnHasNoFindings() throws IOException {
        try (TemplateFiller sent = open(SENT)) {
            sent.cover().rows().save();
        }
        saveInLibreOffice();
        try (TemplateFiller back = open(BACK)) {
            assertThat(results(back.workbook())).containsEntry("Cover!B20", "Complete");
        }
        assertThat(findings(BACK)).isEmpty();
    }

    @Test
    void checklistCountsContradictions() throws IOException {
        try (TemplateFiller sent = open(SENT)) {
            sent.cover().rows();
            TemplateFiller.put(sent.cell(2, "Status"), "Completed");
            TemplateFiller.put(sent.cell(3, "Status"), "Nearly there");
            sent.cell(4, "Owner (role)").setBlank();
            TemplateFiller.put(sent.cell(5, "Milestone ID"), "M-6");
            sent.save();
        }
        saveInLibreOffice();
        try (TemplateFiller back = open(BACK)) {
            assertThat(results(back.workbook()))
                    .containsEntry("Cover!B20", "Incomplete")
                    .containsEntry("Cover!B24", "To do: 2 cells")
                    .as("percent of row 2, ids of rows 5 and 7")
                    .containsEntry("Cover!B25", "To do: 3 cells")
                    .containsEntry("Cover!B26", "To do: 1 cell");
        }
    }

    /** Without the results that formulas are saved with, so that LibreOffice calculates them. */
    private void saveInLibreOffice() throws IOException {
        try (TemplateFiller sent = open(SENT)) {
            Map<String, String> saved = results(sent.workbook());
            for (Sheet sheet : sent.workbook()) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (saved.containsKey(sheet.getSheetName() + "!" + cell.getAddress())) {
                            ((XSSFCell) cell).getCTCell().unsetV();
                        }
                    }
                }
            }
            sent.saveAs(folder.resolve("bare.xlsx"));
        }
        LibreOffice.save(folder.resolve("bare.xlsx"), folder.resolve(BACK));
    }

    private TemplateFiller open(String file) throws IOException {
        return new TemplateFiller(folder.resolve(file), SCHEMA);
    }

    private String findings(String file) {
        return CommandRun.in(folder, "validate", file, "--format", "concise")
                .out()
                .replace(file, "");
    }

    /** The saved result of every formula, by cell. */
    private static Map<String, String> results(XSSFWorkbook workbook) {
        Map<String, String> results = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String result = cell.getCachedFormulaResultType() == CellType.STRING
                                ? cell.getStringCellValue()
                                : String.valueOf(cell.getNumericCellValue());
                        results.put(sheet.getSheetName() + "!" + cell.getAddress(), result);
                    }
                }
            }
        }
        return results;
    }
}
