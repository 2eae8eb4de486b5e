package org.waymark.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxDatesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 22, 27, 30, 31, 36, 50, 57, 58})
    void builtInDateFormatsGiveDates(int format) throws IOException {
        assertThat(only("46326", RawWorkbook.ofRows("").builtInFormats(format))).isEqualTo("2026-10-31 DATE");
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21, 45, 46, 47})
    void builtInTimeFormatsGiveTimes(int format) throws IOException {
        assertThat(only("0.75", RawWorkbook.ofRows("").builtInFormats(format))).isEqualTo("18:00:00 DATE");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 11, 12, 13, 37, 38, 39, 40, 44, 48, 49})
    void otherBuiltInFormatsGiveNumbers(int format) throws IOException {
        assertThat(only("46326", RawWorkbook.ofRows("").builtInFormats(format))).isEqualTo("46326 NUMBER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "mmm-yy",
                "mmmm",
                "[$-809]dd mmmm yyyy;@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[Red]yyyy\\-mm\\-dd",
                "\"due \"d.m.yy",
                "d\"th of\" mmmm",
                "_-dd/mm",
                "YYYY-MM-DD",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[<1]\"\";dd/mm/yyyy",
                "dd/mm/yyyy;0%"
            })
    void customFormatsWithDaysMonthsOrYearsGiveDates(String code) throws IOException {
        assertThat(only("46326", RawWorkbook.ofRows("").formats(code))).isEqualTo("2026-10-31 DATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "GENERAL \"days\"",
                "0\" days\"",
                "#,##0.00",
                "0\\d",
                "0_d",
                "* 0",
                "[Magenta]0",
                "[$£-809]#,##0",
                "@",
                "0.00E+00",
                "0;dd/mm/yyyy",
                "\"unfinished",
                "[unfinished"
            })
    void otherCustomFormatsGiveNumbers(String code) throws IOException {
        assertThat(only("46326", RawWorkbook.ofRows("").formats(code))).isEqualTo("46326 NUMBER");
    }

    @ParameterizedTest
    @CsvSource({
        "h:mm, 0.5, 12:00:00",
        "h:mm AM/PM, 0.5, 12:00:00",
        "mm:ss.0, 0.0000173611111111, 00:00:01.500",
        "h:mm, 46326.5, 2026-10-31T12:00:00",
        "[h]:mm, 1.5, 36:00:00",
        "[mm]:ss, 1.5, 36:00:00"
    })
    void timeFormatWithADayGivesADate(String code, String number, String expected) throws IOException {
        assertThat(only(number, RawWorkbook.ofRows("").formats(code))).isEqualTo(expected + " DATE");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "46326, 2026-10-31",
        "46326.25, 2026-10-31T06:00:00",
        "46325.9999999999, 2026-10-31",
        "2958465, 9999-12-31"
    })
    void dateSystem1900StartsOnFirstJanuary1900(String number, String expected) throws IOException {
        assertThat(only(number, RawWorkbook.ofRows("").builtInFormats(14))).isEqualTo(expected + " DATE");
    }

    @Test
    void excelQuirks29February1900AndDayZeroAreKept() throws IOException {
        assertThat(only("60", RawWorkbook.ofRows("").builtInFormats(14))).isEqualTo("1900-02-29 DATE");
        assertThat(only("0", RawWorkbook.ofRows("").builtInFormats(14))).isEqualTo("1900-01-00 DATE");
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "60, 1904-03-01", "44864, 2026-10-31"})
    void dateSystem1904StartsOnFirstJanuary1904(String number, String expected) throws IOException {
        assertThat(only(number, RawWorkbook.ofRows("").date1904().builtInFormats(14)))
                .isEqualTo(expected + " DATE");
    }

    @Test
    void extensionElementDoesNotResetTheDateSystem() throws IOException {
        String workbook =
                "<workbook xmlns=\"MAIN\" xmlns:r=\"REL\" xmlns:x15=\"urn:x15\"><workbookPr date1904=\"true\"/>"
                        + "<sheets><sheet name=\"Returns\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                        + "<extLst><ext><x15:workbookPr chartTrackingRefBase=\"1\"/></ext></extLst></workbook>";
        assertThat(only("0", RawWorkbook.ofRows("").builtInFormats(14).part("xl/workbook.xml", workbook)))
                .isEqualTo("1904-01-01 DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2958466", "1E300"})
    void numberOutsideTheDateRangeIsANumber(String number) throws IOException {
        assertThat(only(number, RawWorkbook.ofRows("").builtInFormats(14))).endsWith(" NUMBER");
    }

    @Test
    void undefinedStyleGivesAPlainNumber() throws IOException {
        assertThat(WorkbookReading.of(RawWorkbook.ofCells("<c r='A1' s='99'><v>7</v></c>")
                                .write(folder))
                        .cells())
                .containsExactly("A1=7 NUMBER");
    }

    private String only(String number, RawWorkbook workbook) throws IOException {
        String rows = "<row r='1'><c r='A1' s='1'><v>%s</v></c></row>".formatted(number);
        workbook.part(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"MAIN\"><sheetData>" + rows + "</sheetData></worksheet>");
        List<String> cells = WorkbookReading.of(workbook.write(folder)).cells();
        assertThat(cells).hasSize(1);
        return cells.get(0).substring("A1=".length());
    }
}
