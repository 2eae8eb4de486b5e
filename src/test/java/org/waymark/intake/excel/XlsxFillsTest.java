package org.waymark.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colours of blank cells in .xlsx and .xls. */
class XlsxFillsTest {

    private static final String THEME = "<a:theme xmlns:a='urn:a'><a:themeElements><a:clrScheme><a:dk1><a:sysClr"
            + " val='windowText' lastClr='000000'/></a:dk1><a:lt1><a:sysClr val='window' lastClr='FFFFFF'/></a:lt1><a:dk2>"
            + "<a:srgbClr val='FF0000'/></a:dk2><a:lt2><a:srgbClr val='00B050'/></a:lt2><a:accent1><a:srgbClr val='FFC000'/>"
            + "</a:accent1></a:clrScheme></a:themeElements></a:theme>";

    @TempDir
    Path folder;

    @Test
    void onlyBlankCellsWithSolidFillsHaveColours() throws IOException {
        assertThat(
                        fills(
                                "<fgColor rgb='FFFFC000'/>",
                                "<c r='A1'><v>1</v></c><c r='B1' s='1'/><c r='C1' s='1'><v>2</v></c><c r='D1' s='0'/><c r='E1' s='9'/>"))
                .containsExactly("B1=AMBER");
        assertThat(fills("<bgColor rgb='FFFFC000'/>", "<c r='A1'><v>1</v></c><c r='B1' s='1'/>"))
                .isEmpty();
    }

    @Test
    void coloursOfTheThemeAreLookedUpAndTinted() throws IOException {
        String cells = "<c r='A1'><v>1</v></c><c r='B1' s='1'/>";
        assertThat(fills("<fgColor theme='4'/>", cells)).containsExactly("B1=AMBER");
        assertThat(fills("<fgColor theme='4' tint='0.39997'/>", cells)).containsExactly("B1=AMBER");
        assertThat(fills("<fgColor theme='4' tint='0.9'/>", cells)).isEmpty();
        assertThat(fills("<fgColor theme='2'/>", cells)).containsExactly("B1=GREEN");
        assertThat(fills("<fgColor theme='3'/>", cells)).containsExactly("B1=RED");
        assertThat(fills("<fgColor theme='0'/>", cells)).isEmpty();
        assertThat(fills("<fgColor theme='99'/>", cells)).isEmpty();
    }

    @Test
    void coloursOfThePaletteAreLookedUp() throws IOException {
        String cells = "<c r='A1'><v>1</v></c><c r='B1' s='1'/>";
        assertThat(fills("<fgColor indexed='10'/>", cells)).containsExactly("B1=RED");
        assertThat(fills("<fgColor indexed='64'/>", cells)).isEmpty();
        assertThat(fills("<fgColor indexed='-7'/>", cells)).isEmpty();
        assertThat(fills("<fgColor rgb='amber'/>", cells)).isEmpty();
    }

    @Test
    void aRowWithoutValuesIsNotDeliveredForItsColours() throws IOException {
        WorkbookReading reading = workbook(
                        "<fgColor rgb='FFFFC000'/>",
                        "<row r='1'><c r='B1' s='1'/></row><row r='2'><c r='A2'><v>1</v></c><c r='C2' s='1'/></row>")
                .read(folder);
        assertThat(reading.rows()).containsExactly("2");
        assertThat(reading.fills()).containsExactly("C2=AMBER");
    }

    @Test
    void workbooksOfPoiGiveTheSameColoursInBothFormats() throws IOException {
        try (Workbook newer = new XSSFWorkbook();
                Workbook older = new HSSFWorkbook()) {
            assertThat(fills(newer, "poi.xlsx")).containsExactly("B1=RED", "C1=AMBER", "D1=AMBER", "E1=GREEN");
            assertThat(fills(older, "poi.xls")).containsExactly("B1=RED", "C1=AMBER", "D1=AMBER", "E1=GREEN");
        }
    }

    @Test
    void aPaletteOfAnOldWorkbookCanBeItsOwn() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.getCustomPalette()
                    .setColorAtIndex(HSSFColor.HSSFColorPredefined.RED.getIndex(), (byte) 0, (byte) 0xB0, (byte) 0x50);
            assertThat(fills(workbook, "own.xls")).startsWith("B1=GREEN");
        }
    }

    private List<String> fills(Workbook workbook, String name) throws IOException {
        Row row = workbook.createSheet("Returns").createRow(0);
        row.createCell(0).setCellValue("value");
        IndexedColors[] colours = {
            IndexedColors.RED, IndexedColors.LIGHT_ORANGE, IndexedColors.YELLOW, IndexedColors.GREEN, IndexedColors.BLUE
        };
        for (int i = 0; i < colours.length; i++) {
            CellStyle style = workbook.createCellStyle();
            style.setFillForegroundColor(colours[i].getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            row.createCell(i + 1).setCellStyle(style);
        }
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return WorkbookReading.of(file).fills();
    }

    private List<String> fills(String colour, String cells) throws IOException {
        return workbook(colour, "<row r='1'>" + cells + "</row>").read(folder).fills();
    }

    private static RawWorkbook workbook(String colour, String rows) {
        return RawWorkbook.ofRows(rows)
                .styles(
                        "<fills><fill><patternFill patternType='none'/></fill><fill><patternFill patternType='solid'>"
                                + colour
                                + "</patternFill></fill></fills><cellXfs><xf/><xf fillId='1'/></cellXfs><dxfs><dxf><fill/></dxf></dxfs>")
                .target("rIdTheme", "theme", "theme/theme1.xml")
                .part("xl/theme/theme1.xml", THEME);
    }
}
