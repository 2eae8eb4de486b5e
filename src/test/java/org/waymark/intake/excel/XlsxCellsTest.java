package org.waymark.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxCellsTest {

    @TempDir
    Path folder;

    @Test
    void sharedStringsAreLookedUpByNumber() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>0</v></c>")
                        .strings("<t>first</t>", "<t>second</t>")))
                .containsExactly("A1=second", "B1=first");
    }

    @Test
    void richTextRunsAreJoinedWithoutPhoneticGuides() throws IOException {
        String rich = "<r><rPr><b/></rPr><t>Shared </t></r><r><t xml:space='preserve'> lead</t></r>"
                + "<rPh sb='0' eb='1'><t>GUIDE</t></rPh><phoneticPr fontId='1'/>";
        assertThat(cells(RawWorkbook.ofCells(
                                "<c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is>" + rich + "</is></c>")
                        .strings(rich)))
                .containsExactly("A1=Shared lead", "B1=Shared lead");
    }

    @Test
    void outerWhiteSpaceIsKeptOnlyWhenPreserved() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1' t='inlineStr'><is><t>\n  plain\n</t></is></c>"
                        + "<c r='B1' t='inlineStr'><is><t xml:space='preserve'> kept </t></is></c>")))
                .containsExactly("A1=plain", "B1= kept ");
    }

    @Test
    void escapedCharactersAreDecoded() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1' t='inlineStr'><is><t>one_x000D_two</t></is></c>"
                        + "<c r='B1' t='inlineStr'><is><t>_x005F_x000D_ _x12_ a_xyz</t></is></c>")))
                .containsExactly("A1=one\rtwo", "B1=_x000D_ _x12_ a_xyz");
    }

    @Test
    void numbersAreShortestPlainDecimals() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1'><v>0.30000000000000004</v></c><c r='B1'><v>1E+3</v></c>"
                        + "<c r='C1' t='n'><v>50</v></c><c r='D1'><v>-0.5</v></c><c r='E1'><v>12345678901234567</v></c>"
                        + "<c r='F1'><v>1.10</v></c><c r='G1'><v>1E-7</v></c><c r='H1'><v>-0</v></c>")))
                .containsExactly(
                        "A1=0.3 NUMBER",
                        "B1=1000 NUMBER",
                        "C1=50 NUMBER",
                        "D1=-0.5 NUMBER",
                        "E1=12345678901234600 NUMBER",
                        "F1=1.1 NUMBER",
                        "G1=0.0000001 NUMBER",
                        "H1=0 NUMBER");
    }

    @Test
    void numberStoredAsTextIsText() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1' t='inlineStr'><is><t>007</t></is></c>")))
                .containsExactly("A1=007");
    }

    @Test
    void invalidNumberIsDeliveredAsText() throws IOException {
        assertThat(cells(RawWorkbook.ofCells(
                        "<c r='A1'><v>1,5</v></c><c r='B1'><v>NaN</v></c><c r='C1'><v>1E999</v></c>")))
                .containsExactly("A1=1,5", "B1=NaN", "C1=1E999");
    }

    @Test
    void percentagesAreReadAsDisplayed() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1' s='1'><v>0.5</v></c><c r='B1' s='2'><v>0.333</v></c>"
                                + "<c r='C1' s='1'><v>1</v></c><c r='D1' s='1'><v>0.28999999999999998</v></c>"
                                + "<c r='E1' s='3'><v>-0.125</v></c><c r='F1' s='1'><v>0</v></c>")
                        .formats("0%", "0.00%", "#,##0.0 %;[Red]-0%")))
                .containsExactly(
                        "A1=50% PERCENT",
                        "B1=33.3% PERCENT", "C1=100% PERCENT", "D1=29% PERCENT", "E1=-12.5% PERCENT", "F1=0% PERCENT");
    }

    @Test
    void booleansAndErrorsKeepTheirKind() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>"
                        + "<c r='C1' t='e'><v>#REF!</v></c><c r='D1' t='e'><f>1/0</f><v>#DIV/0!</v></c>")))
                .containsExactly("A1=TRUE BOOLEAN", "B1=FALSE BOOLEAN", "C1=#REF! ERROR", "D1=#DIV/0! ERROR");
    }

    @Test
    void formulaIsReadAsItsSavedResult() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1' t='str'><f>B1&amp;C1</f><v>so_x000a_be it</v></c>"
                        + "<c r='B1'><f>6*7</f><v>42</v></c><c r='C1' t='b'><f>1=1</f><v>1</v></c>"
                        + "<c r='D1' t='str'><f>\"\"</f><v></v></c>")))
                .containsExactly("A1=so\nbe it LOCKED_TEXT", "B1=42 NUMBER", "C1=TRUE BOOLEAN");
    }

    @Test
    void formulaWithoutAResultIsAnError() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1'><f>Cover!B2</f></c><c r='B1'><f>1+1</f><v/></c>")))
                .containsExactly("A1==Cover!B2 ERROR", "B1==1+1 ERROR");
    }

    @Test
    void isoDatesAreReadWithoutMidnight() throws IOException {
        assertThat(
                        cells(
                                RawWorkbook.ofCells(
                                        "<c r='A1' t='d'><v>2026-10-31</v></c>"
                                                + "<c r='B1' t='d'><v>2026-10-31T00:00:00.000Z</v></c><c r='C1' t='d'><v>2026-10-31T12:30:00</v></c>")))
                .containsExactly("A1=2026-10-31 DATE", "B1=2026-10-31 DATE", "C1=2026-10-31T12:30:00 DATE");
    }

    @Test
    void strictAndTransitionalWorkbooksGiveTheSameCells() throws IOException {
        assertThat(cells(RawWorkbook.ofCells("<c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>46326</v></c>")
                        .strings("<t>strict</t>")
                        .builtInFormats(14)
                        .strict()))
                .containsExactly("A1=strict", "B1=2026-10-31 DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void partsAreDecodedByTheirMarkOrDeclaration(String encoding) throws IOException {
        String sheet = "<?xml version='1.0' encoding='" + encoding + "' standalone='yes'?><worksheet><sheetData><row>"
                + "<c t='inlineStr'><is><t>caf\u00e9</t></is></c></row></sheetData></worksheet>";
        assertThat(cells(RawWorkbook.ofRows("")
                        .part("xl/worksheets/sheet1.xml", sheet)
                        .encodedIn(Charset.forName(encoding))))
                .containsExactly("A1=caf\u00e9");
    }

    @Test
    void byteOrderMarkIsNotContent() throws IOException {
        String sheet = "\ufeff<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
        assertThat(cells(RawWorkbook.ofRows("").part("xl/worksheets/sheet1.xml", sheet)))
                .containsExactly("A1=1 NUMBER");
    }

    private List<String> cells(RawWorkbook workbook) throws IOException {
        WorkbookReading reading = WorkbookReading.of(workbook.write(folder));
        assertThat(reading.fault()).isNull();
        return reading.cells();
    }
}
