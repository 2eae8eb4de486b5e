package org.waymark.findings.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.intake.opendocument.RawSpreadsheet.cell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Address;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.findings.CopyContent;
import org.waymark.intake.OwnMark;
import org.waymark.intake.excel.WorkbookReading;
import org.waymark.intake.opendocument.OdsGrid;
import org.waymark.intake.opendocument.RawSpreadsheet;

class SpreadsheetCopyTest {

    private static final RawSpreadsheet SENT = new RawSpreadsheet()
            .styles("<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/>"
                    + "</style:style>")
            .sheet(
                    "Returns",
                    "",
                    "<table:table-column/><table:table-column table:visibility='collapse'/>"
                            + "<table:table-row>" + cell("_x0041_") + cell("007") + cell("=1+1") + "</table:table-row>"
                            + "<table:table-row table:visibility='collapse'>" + typed("float", "value='0.5'")
                            + typed("percentage", "value='0.125'") + typed("percentage", "value='1'")
                            + typed("date", "date-value='2026-10-15'")
                            + typed("date", "date-value='2026-10-15T09:30:00'")
                            + typed("date", "date-value='1899-12-31'") + typed("time", "time-value='PT09H30M00S'")
                            + typed("boolean", "boolean-value='true'") + "</table:table-row>"
                            + "<table:table-row table:number-rows-repeated='3'><table:table-cell/></table:table-row>"
                            + "<table:table-row>"
                            + "<table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2'"
                            + " table:formula='of:=1/0' office:value-type='string' calcext:value-type='error'>"
                            + "<text:p>#DIV/0!</text:p></table:table-cell></table:table-row>")
            .sheet("Lists", "table:style-name='ta2'", "<table:table-row>" + cell("a") + "</table:table-row>");

    private static final WorkbookAnnotator.Marker MARKER =
            bytes -> new OwnMark(OwnMark.Kind.CHECK_RESULTS, "0123456789abcdef");

    @TempDir
    Path folder;

    @Test
    void theCopyReadsLikeTheOriginal() throws Exception {
        Path file = SENT.write(folder);
        Path copy = folder.resolve("copy.xlsx");
        try (XSSFWorkbook workbook = SpreadsheetCopy.read(() -> OdsGrid.open("in", file));
                OutputStream out = Files.newOutputStream(copy)) {
            workbook.write(out);
        }
        WorkbookReading was = SENT.read(folder);
        WorkbookReading is = WorkbookReading.of(copy);
        assertThat(is.sheets()).isEqualTo(was.sheets());
        assertThat(is.rows()).isEqualTo(was.rows());
        assertThat(is.layouts()).isEqualTo(was.layouts());
        assertThat(was.cells()).contains("A6=#DIV/0! ERROR", "F2=1899-12-31 DATE", "G2=09:30:00 DATE");
        assertThat(is.cells())
                .as("errors, days before 1900 and times are texts")
                .isEqualTo(was.cells().stream()
                        .map(cell -> cell.matches("(A6|F2|G2)=.*") ? cell.replaceAll(" (ERROR|DATE)$", "") : cell)
                        .toList());
    }

    @Test
    void aSmallFileOfManyRepeatedCellsIsNotCopied() throws Exception {
        String row = "<table:table-row table:number-rows-repeated='62'>"
                + "<table:table-cell table:number-columns-repeated='16383'/>" + cell("x") + "</table:table-row>";
        Path file = new RawSpreadsheet().sheet("Returns", "", row).write(folder);
        assertThatThrownBy(() -> SpreadsheetCopy.read(() -> OdsGrid.open("in", file)))
                .isInstanceOf(NoCopyException.class)
                .hasMessage("it is too large: a copy can have at most 1,000,000 cells");
    }

    @Test
    void findingsAreMarkedOnTheirCells() throws Exception {
        Path file = SENT.write(folder);
        Finding finding = Finding.of(
                Codes.DATE_INVALID, new Address("in.ods", "Returns", 2, 4, null), "x", "Not a date.", "Fix it.");
        WorkbookAnnotator.Copy copy =
                WorkbookAnnotator.copy("in.ods", file, List.of(finding), 0, List.of(), CopyContent.WHOLE, MARKER);
        assertThat(copy.ending()).isEqualTo(".xlsx");
        assertThat(WorkbookAnnotator.copy("in.ods", file, List.of(finding), 0, List.of(), CopyContent.WHOLE, MARKER)
                        .bytes())
                .isEqualTo(copy.bytes());
        Path marked = Files.write(folder.resolve("marked.xlsx"), copy.bytes());
        try (XSSFWorkbook workbook = new XSSFWorkbook(marked.toFile())) {
            assertThat(workbook.getSheet("Returns")
                            .getRow(1)
                            .getCell(3)
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("Not a date.");
        }
    }

    @Test
    void aNameThatExcelDoesNotAllowIsReported() throws IOException {
        Path file = new RawSpreadsheet().sheet("Not/here", "", "").write(folder);
        assertThatThrownBy(() -> SpreadsheetCopy.read(() -> OdsGrid.open("in", file)))
                .isInstanceOf(NoCopyException.class)
                .hasMessageContaining("name of one of its sheets");
    }

    private static String typed(String type, String value) {
        return "<table:table-cell office:value-type='%s' office:%s/>".formatted(type, value);
    }
}
