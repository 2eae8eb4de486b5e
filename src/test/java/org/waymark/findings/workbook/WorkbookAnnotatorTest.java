package org.waymark.findings.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Code;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.findings.CopyContent;
import org.waymark.findings.workbook.WorkbookAnnotator.Copy;
import org.waymark.intake.OwnMark;

class WorkbookAnnotatorTest {

    private static final WorkbookAnnotator.Marker MARKER =
            bytes -> new OwnMark(OwnMark.Kind.CHECK_RESULTS, "0123456789abcdef");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"return.xlsx", "return.xls"})
    void contentOfTheSenderIsKept(String name) throws Exception {
        Path file = sent(name);
        byte[] before = Files.readAllBytes(file);
        try (Workbook original = WorkbookFactory.create(file.toFile(), null, true);
                Workbook copy = open(copy(name, file, someFindings(name)))) {
            Sheet was = original.getSheet(SentWorkbook.TAB);
            Sheet is = copy.getSheet(SentWorkbook.TAB);

            assertThat(is.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(46_000);
            assertThat(is.getRow(1).getCell(0).getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
            assertThat(is.getRow(1).getCell(1).getCellFormula()).isEqualTo("A2+30");
            assertThat(is.getMergedRegions()).isEqualTo(was.getMergedRegions());
            assertThat(is.getColumnWidth(2)).isEqualTo(was.getColumnWidth(2));
            assertThat(is.isColumnHidden(5)).isTrue();
            assertThat(is.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
            assertThat(is.getDataValidations()).hasSize(1);
            assertThat(is.getDataValidations().get(0).getValidationConstraint().getFormula1())
                    .isEqualTo("Ratings");
            assertThat(copy.getName("Ratings").getRefersToFormula()).isEqualTo("Lists!$A$1:$A$3");
            assertThat(is.getRepeatingRows()).isEqualTo(was.getRepeatingRows());
            assertThat(copy.isSheetHidden(copy.getSheetIndex("Lists"))).isTrue();
            assertThat(is.getRow(0).getCell(3).getCellStyle().getFillForegroundColor())
                    .isEqualTo(was.getRow(0).getCell(3).getCellStyle().getFillForegroundColor());
        }
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return.xlsx", "return.xls"})
    void everyFindingIsInTheNoteOfItsCell(String name) throws Exception {
        try (Workbook copy = open(copy(name, sent(name), someFindings(name)))) {
            Sheet sheet = copy.getSheet(SentWorkbook.TAB);

            assertThat(note(sheet, "C2"))
                    .startsWith("Ours: ask Kim first")
                    .contains("Error WM-C05\nWrong at C2.\nFix: Put C2 right.\n\nAdvisory WM-C09");
            assertThat(note(sheet, "A2")).startsWith("Error WM-S04 (Row 2)");
            assertThat(note(sheet, "D2")).startsWith("Error WM-C01 (D3)");
            assertThat(note(sheet, "E2")).startsWith("Error WM-C01");
            assertThat(note(sheet, "C1")).startsWith("Warning WM-S02");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"return.xlsx", "return.xls"})
    void linksOfTheListLeadToTheMarkedCells(String name) throws Exception {
        try (Workbook copy = open(copy(name, sent(name), someFindings(name)))) {
            Sheet list = copy.getSheet("Check results");
            List<String> links = new ArrayList<>();
            for (Row row : list) {
                Cell cell = row.getCell(1);
                if (cell != null && cell.getHyperlink() != null) {
                    links.add(cell.getStringCellValue() + " "
                            + cell.getHyperlink().getAddress());
                }
            }

            assertThat(copy.getSheetIndex(list)).isEqualTo(name.endsWith(".xls") ? 2 : 0);
            assertThat(copy.getActiveSheetIndex()).isEqualTo(copy.getSheetIndex(list));
            assertThat(copy.getSheet(SentWorkbook.TAB).isSelected()).isFalse();
            assertThat(links)
                    .containsExactly(
                            "Row 2 'Miles'' stones'!A2",
                            "C2 'Miles'' stones'!C2",
                            "E2 'Miles'' stones'!E2",
                            "D3 'Miles'' stones'!D3",
                            "C1 'Miles'' stones'!C1",
                            "C2 'Miles'' stones'!C2");
            assertThat(list.getRow(3).getCell(0).getStringCellValue()).isEmpty();
            assertThat(list.getRow(3).getCell(7).getStringCellValue()).isEqualTo("WM-F07");
        }
    }

    @Test
    void listIsATableWithAFrozenHeader() throws Exception {
        try (Workbook copy = open(copy("return.xlsx", sent("return.xlsx"), someFindings("return.xlsx")))) {
            XSSFSheet list = (XSSFSheet) copy.getSheetAt(0);

            assertThat(list.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getArea().formatAsString()).isEqualTo("A3:H10");
                assertThat(table.getDisplayName()).isEqualTo("CheckResults");
            });
            assertThat(list.getPaneInformation().isFreezePane()).isTrue();
            assertThat(list.getRow(3).getCell(4).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void existingSheetKeepsItsName() throws Exception {
        Path file = folder.resolve("taken.xlsx");
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("check RESULTS").createRow(0).createCell(0).setCellValue("mine");
        SentWorkbook.write(workbook, file);

        try (Workbook copy = open(copy("taken.xlsx", file, someFindings("taken.xlsx")))) {
            assertThat(copy.getSheetName(0)).isEqualTo("Check results (2)");
            assertThat(copy.getSheetName(1)).isEqualTo("check RESULTS");
        }
    }

    @Test
    void returnedCopyIsMarkedAgain() throws Exception {
        Copy first = copy("return.xlsx", sent("return.xlsx"), someFindings("return.xlsx"));
        Path back = Files.write(folder.resolve("back.xlsx"), first.bytes());
        List<Finding> left = List.of(finding(Codes.REQUIRED_BLANK, "back.xlsx", 2, 5));

        try (XSSFWorkbook copy = (XSSFWorkbook) open(copy("back.xlsx", back, left))) {
            assertThat(copy.getSheetName(0)).isEqualTo("Check results (2)");
            assertThat(copy.getSheetName(1)).isEqualTo("Check results");
            assertThat(copy.getTable("CheckResults2").getCTTable().getId())
                    .isNotEqualTo(copy.getTable("CheckResults").getCTTable().getId());
            assertThat(note(copy.getSheet(SentWorkbook.TAB), "E2"))
                    .isEqualTo("Error WM-C01\nWrong at E2.\nFix: Put E2 right.");
            assertThat(copy.getSheet(SentWorkbook.TAB).getRepeatingRows().formatAsString())
                    .isEqualTo("1:1");
        }
    }

    @Test
    void whiteHeadersStayLegibleAndMarkedCellsKeepTheirFormat() throws Exception {
        try (XSSFWorkbook copy =
                (XSSFWorkbook) open(copy("return.xlsx", sent("return.xlsx"), someFindings("return.xlsx")))) {
            XSSFSheet sheet = copy.getSheet(SentWorkbook.TAB);

            assertThat(sheet.getRow(0).getCell(2).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(0).getCell(2).getCellStyle().getFont().getColor())
                    .isEqualTo((short) 8);
            assertThat(sheet.getRow(1)
                            .getCell(0)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFC7CE");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"return.xlsx", "return.xls"})
    void sameReturnGivesTheSameBytes(String name) throws Exception {
        Path file = sent(name);

        assertThat(copy(name, file, someFindings(name)).bytes())
                .isEqualTo(copy(name, file, someFindings(name)).bytes());
    }

    @Test
    void workbookKeepsItsMacros() throws Exception {
        Path file = folder.resolve("return.xlsm");
        byte[] macros = "macros".getBytes(StandardCharsets.US_ASCII);
        XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        workbook.setVBAProject(new ByteArrayInputStream(macros));
        SentWorkbook.write(workbook, file);

        Copy made = copy("return.xlsm", file, someFindings("return.xlsm"));

        assertThat(made.ending()).isEqualTo(".xlsm");
        try (XSSFWorkbook copy = (XSSFWorkbook) open(made)) {
            assertThat(copy.isMacroEnabled()).isTrue();
            PackagePart part = copy.getPackage()
                    .getPartsByContentType(XSSFRelation.VBA_MACROS.getContentType())
                    .get(0);
            try (InputStream in = part.getInputStream()) {
                assertThat(in.readAllBytes()).isEqualTo(macros);
            }
        }
    }

    @Test
    void csvValuesBecomeTextCells() throws Exception {
        Path file = folder.resolve("return.csv");
        Files.writeString(file, "a,b\n\"=1+1\r\nnext\",007\n_x0041_,2026-10-01\n", StandardCharsets.UTF_8);
        Finding risky = Finding.of(
                Codes.FORMULA_LIKE_TEXT, new Address("return.csv", null, 2, 1, null), "=1+1", "Risky.", "Change it.");

        Copy made = copy("return.csv", file, List.of(risky));

        assertThat(made.ending()).isEqualTo(".xlsx");
        try (Workbook copy = open(made)) {
            Sheet sheet = copy.getSheet("Return");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1\r\nnext");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("007");
            assertThat(sheet.getRow(2).getZeroHeight()).isTrue();
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("_x0041_");
            assertThat(copy.getFontAt(sheet.getRow(0).getCell(1).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            assertThat(copy.getFontAt(sheet.getRow(1).getCell(1).getCellStyle().getFontIndex())
                            .getBold())
                    .isFalse();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(note(sheet, "A2")).startsWith("Warning WM-C11");
            Cell entered = copy.getSheetAt(0).getRow(3).getCell(3);
            assertThat(entered.getCellType()).isEqualTo(CellType.STRING);
            assertThat(entered.getStringCellValue()).isEqualTo("=1+1");
            assertThat(entered.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
    }

    @Test
    void columnsOfTheSameWidthShareAnEntry() throws Exception {
        String wide = "x,".repeat(5_000) + "a".repeat(20);
        Path file = Files.writeString(folder.resolve("wide.csv"), wide + "\n");
        Finding risky = Finding.of(
                Codes.FORMULA_LIKE_TEXT, new Address("wide.csv", null, 1, 1, null), "x", "Risky.", "Change it.");
        try (XSSFWorkbook made = new XSSFWorkbook(
                new ByteArrayInputStream(copy("wide.csv", file, List.of(risky)).bytes()))) {
            XSSFSheet sheet = made.getSheet("Return");
            assertThat(sheet.getCTWorksheet().getColsArray(0).sizeOfColArray()).isEqualTo(2);
            assertThat(sheet.getColumnWidth(4_999)).isEqualTo(10 * 256);
            assertThat(sheet.getColumnWidth(5_000)).isEqualTo(22 * 256);
        }
    }

    @Test
    void boxOfANoteEndsNearItsCell() throws Exception {
        Path file = folder.resolve("return.xlsx");
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet other = workbook.createSheet("No row heights");
        other.getCTWorksheet().unsetSheetFormatPr();
        other.createRow(0).createCell(0).setCellValue("a");
        XSSFSheet hidden = workbook.createSheet("Hidden rows");
        for (int row = 0; row < 3_000; row++) {
            hidden.createRow(row).setZeroHeight(true);
        }
        hidden.getRow(0).createCell(0).setCellValue("b");
        SentWorkbook.write(workbook, file);
        List<Finding> findings = Stream.of("No row heights", "Hidden rows")
                .map(sheet -> Finding.of(
                        Codes.STRAY_CHARACTERS, new Address("return.xlsx", sheet, 1, 1, null), "x", "Odd.", "Tidy it."))
                .toList();

        try (Workbook copy = open(copy("return.xlsx", file, findings))) {
            assertThat(box(copy.getSheet("No row heights")).getRow2()).isBetween(1, 20);
            assertThat(box(copy.getSheet("Hidden rows")).getRow2()).isEqualTo(1_000);
        }
    }

    private static ClientAnchor box(Sheet sheet) {
        return sheet.getCellComment(new CellAddress("A1")).getClientAnchor();
    }

    @Test
    void textOfTooManyLinesIsNotCopied() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), "a,b\n" + "\n".repeat(1_000_000) + "c,d\n");

        assertThatThrownBy(() -> copy("rows.csv", file, someFindings("rows.csv")))
                .isInstanceOf(NoCopyException.class)
                .hasMessage("it is too large: a copy can have at most 1,000,000 cells");
    }

    @Test
    void workbookThatUnpacksToTooMuchIsNotCopied() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[100_000_001]);
        }

        assertThatThrownBy(() -> copy("large.xlsx", file, someFindings("large.xlsx")))
                .isInstanceOf(NoCopyException.class)
                .hasMessage("it is too large: a workbook that is copied can have at most 100 MB when unpacked");
    }

    @Test
    void fileThatCannotBeCopiedIsReported() throws IOException {
        Path file = Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});

        assertThatThrownBy(() -> copy("cut.xlsx", file, someFindings("cut.xlsx")))
                .isInstanceOf(NoCopyException.class)
                .hasMessage("it holds something that can be read but not copied faithfully");
    }

    private Path sent(String name) throws IOException {
        Path file = folder.resolve(name);
        SentWorkbook.write(name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook(), file);
        return file;
    }

    private static List<Finding> someFindings(String file) {
        return List.of(
                finding(Codes.STRAY_CHARACTERS, file, 2, 3),
                finding(Codes.NOT_ALLOWED, file, 2, 3),
                finding(Codes.RAGGED_ROW, file, 2, 0),
                finding(Codes.REQUIRED_BLANK, file, 3, 4),
                finding(Codes.REQUIRED_BLANK, file, 2, 5),
                finding(Codes.COLUMN_UNKNOWN, file, 1, 3),
                Finding.of(Codes.NO_MILESTONE_TABLE, Address.ofFile(file), null, "No table.", "Add one."));
    }

    private static Finding finding(Code code, String file, int row, int column) {
        Address at = new Address(file, SentWorkbook.TAB, row, column, null);
        return Finding.of(code, at, "x", "Wrong at " + at.cell() + ".", "Put " + at.cell() + " right.");
    }

    private static Copy copy(String name, Path file, List<Finding> findings) throws NoCopyException {
        return WorkbookAnnotator.copy(name, file, findings, 0, List.of(), CopyContent.WHOLE, MARKER);
    }

    private static Workbook open(Copy copy) throws IOException {
        return WorkbookFactory.create(new ByteArrayInputStream(copy.bytes()));
    }

    private static String note(Sheet sheet, String cell) {
        return sheet.getCellComment(new CellAddress(cell)).getString().getString();
    }
}
