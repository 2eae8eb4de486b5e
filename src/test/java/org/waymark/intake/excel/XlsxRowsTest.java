package org.waymark.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRow;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;

class XlsxRowsTest {

    @TempDir
    Path folder;

    @Test
    void sheetsAreInTabOrderAndMarkedWhenHidden() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .sheet("Feeling", "", "<sheetData/>")
                .sheet("Lists", "state=\"hidden\"", "<sheetData/>")
                .sheet("Secrets", "state=\"veryHidden\"", "<sheetData/>")
                .sheet("Being", "state=\"visible\"", "<sheetData/>");
        assertThat(read(workbook).sheets()).containsExactly("Feeling", "Lists (hidden)", "Secrets (hidden)", "Being");
    }

    @Test
    void chartSheetsAndModulesAreLeftOut() throws IOException {
        RawWorkbook workbook = RawWorkbook.ofCells("<c r='A1'><v>1</v></c>")
                .target("rId2", "chartsheet", "chartsheets/sheet1.xml")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"MAIN\" xmlns:r=\"REL\"><sheets><sheet name=\"Chart\" r:id=\"rId2\"/>"
                                + "<sheet name=\"Module\" r:id=\"\"/><sheet name=\"Returns\" r:id=\"rId1\"/></sheets></workbook>");
        assertThat(read(workbook).sheets()).containsExactly("Returns");
    }

    @Test
    void sheetWithoutRowsIsValid() throws IOException {
        WorkbookReading reading = read(new RawWorkbook().sheet("Empty", "", ""));
        assertThat(reading.sheets()).containsExactly("Empty");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.fault()).isNull();
    }

    @Test
    void dimensionElementIsNotTrusted() throws IOException {
        RawWorkbook workbook = new RawWorkbook()
                .sheet(
                        "Returns",
                        "",
                        "<dimension ref='A1'/><sheetData><row r='9'><c r='D9'><v>1</v></c></row></sheetData>");
        assertThat(read(workbook).cells()).containsExactly("D9=1 NUMBER");
    }

    @Test
    void rowsAndCellsWithoutAReferenceFollowThePreviousOne() throws IOException {
        assertThat(read(RawWorkbook.ofRows("<row><c><v>1</v></c><c><v>2</v></c></row>"
                                + "<row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"))
                        .cells())
                .containsExactly("A1=1 NUMBER", "B1=2 NUMBER", "C5=3 NUMBER", "D5=4 NUMBER", "A6=5 NUMBER");
    }

    @Test
    void rowWithoutANumberTakesItFromItsCells() throws IOException {
        assertThat(read(RawWorkbook.ofRows("<row><c r='B7'><v>1</v></c></row><row><c><v>2</v></c></row>"))
                        .cells())
                .containsExactly("B7=1 NUMBER", "A8=2 NUMBER");
    }

    @Test
    void rowsAndCellsOutOfOrderAreAllDelivered() throws IOException {
        assertThat(read(RawWorkbook.ofRows("<row r='3'><c r='C3'><v>1</v></c><c r='A3'><v>2</v></c></row>"
                                + "<row r='1'><c r='A1'><v>3</v></c></row>"))
                        .cells())
                .containsExactly("A3=2 NUMBER", "C3=1 NUMBER", "A1=3 NUMBER");
    }

    @Test
    void rowsHiddenDirectlyOrByHeightAreHidden() throws IOException {
        String cell = "<c><v>1</v></c>";
        assertThat(read(RawWorkbook.ofRows("<row r='1' hidden='1'>" + cell + "</row><row r='2' ht='0' customHeight='1'>"
                                + cell + "</row><row r='3' ht='15'>" + cell + "</row><row r='4' hidden='true'>" + cell
                                + "</row><row r='5' hidden='0'>" + cell + "</row>"))
                        .rows())
                .containsExactly("1h", "2h", "3", "4h", "5");
    }

    @Test
    void layoutListsHiddenColumnsAndMergedRanges() throws IOException {
        Sheet.Layout layout = read(new RawWorkbook()
                        .sheet(
                                "Returns",
                                "",
                                "<cols><col min='2' max='3' hidden='1'/><col min='5' max='5' width='0'/>"
                                        + "<col min='6' max='6' width='9'/></cols><sheetData/>"
                                        + "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='B3:B9'/>"
                                        + "<mergeCell ref='D4'/></mergeCells>"))
                .layouts()
                .get(0);
        assertThat(layout.hiddenColumns()).containsExactly(2, 3, 5);
        assertThat(layout.merged()).containsExactly(new Sheet.Merged(1, 1, 1, 3), new Sheet.Merged(3, 2, 9, 2));
    }

    @Test
    void emptyFormattedRowsAreNotDelivered() throws IOException {
        assertThat(read(RawWorkbook.ofRows("<row r='1' s='1' customFormat='1'/><row r='2'><c r='A2' s='1'/>"
                                + "<c r='B2' t='s'/><c r='C2' t='inlineStr'><is><t></t></is></c></row>"
                                + "<row r='3'><c r='A3'><v>1</v></c><c r='Z3' s='1'/></row>"))
                        .rows())
                .containsExactly("3");
    }

    @Test
    void rowIsAsWideAsItsLastValue() throws Exception {
        Path file = RawWorkbook.ofRows("<row r='1'><c r='B1'><v>1</v></c><c r='Z1' s='1'/></row>")
                .write(folder);
        try (XlsxGrid grid = XlsxGrid.open("in", file);
                SheetRows rows = grid.sheets().get(0).open()) {
            SheetRow row = rows.next();
            assertThat(row).isNotNull();
            assertThat(row.width()).isEqualTo(2);
            assertThat(row.texts()).containsExactly(null, "1");
        }
    }

    @Test
    void sheetCanBeReadAgain() throws IOException, UnreadableException {
        Path file = RawWorkbook.ofRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")
                .write(folder);
        try (XlsxGrid grid = XlsxGrid.open("in", file)) {
            Sheet sheet = grid.sheets().get(0);
            for (int pass = 0; pass < 2; pass++) {
                try (SheetRows rows = sheet.open()) {
                    SheetRow first = rows.next();
                    assertThat(first).isNotNull();
                    assertThat(first.text(1)).isEqualTo("1");
                }
            }
        }
    }

    private WorkbookReading read(RawWorkbook workbook) throws IOException {
        WorkbookReading reading = WorkbookReading.of(workbook.write(folder));
        assertThat(reading.fault()).isNull();
        return reading;
    }
}
