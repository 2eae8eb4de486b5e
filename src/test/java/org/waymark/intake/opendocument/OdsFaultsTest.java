package org.waymark.intake.opendocument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.intake.opendocument.OdsRowsTest.row;
import static org.waymark.intake.opendocument.RawSpreadsheet.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.catalogue.Finding;
import org.waymark.intake.excel.WorkbookReading;
import org.waymark.intake.workbook.WorkbookLimits;

class OdsFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aPasswordOfLibreOfficeIsRecognised() throws IOException {
        String entry =
                "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry>";
        Finding finding = fault(RawSpreadsheet.ofCells(cell("a"))
                .part(
                        "META-INF/manifest.xml",
                        "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                                + entry + "</manifest:manifest>"));
        assertThat(finding.code().id()).isEqualTo("WM-F02");
        assertThat(finding.fix()).contains("LibreOffice").doesNotContain("Excel");
    }

    @Test
    void aPackageThatIsEncryptedAsAWholeIsRecognised() throws IOException {
        assertThat(fault(RawSpreadsheet.ofCells("").part("encrypted-package", "x"))
                        .code()
                        .id())
                .isEqualTo("WM-F02");
    }

    @Test
    void aDocumentOfAnotherKindIsNotAWorkbook() throws IOException {
        Finding finding = fault(RawSpreadsheet.ofCells("")
                .part(
                        "content.xml",
                        "<office:document-content xmlns:office='urn:o'><office:body><office:text/></office:body>"
                                + "</office:document-content>"));
        assertThat(finding.code().id()).isEqualTo("WM-F01");
        assertThat(finding.message()).contains("not a spreadsheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<a/>", "no markup", "<a><table:b/></a>"})
    void contentWithoutSheetsIsDamage(String content) throws IOException {
        assertThat(fault(RawSpreadsheet.ofCells("").part("content.xml", content))
                        .code()
                        .id())
                .isEqualTo("WM-F01");
    }

    @Test
    void aFileThatWasCutIsDamage() throws IOException {
        Path file = RawSpreadsheet.ofCells(cell("a")).write(folder);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Finding finding = Objects.requireNonNull(
                WorkbookReading.of(() -> OdsGrid.open("in", file)).fault());
        assertThat(finding.code().id()).isEqualTo("WM-F01");
    }

    @Test
    void theDoctypeOfAnOldManifestIsIgnored() throws IOException {
        assertThat(RawSpreadsheet.ofCells(cell("a"))
                        .part(
                                "META-INF/manifest.xml",
                                "<!DOCTYPE manifest:manifest PUBLIC '-//OpenOffice.org//DTD Manifest 1.0//EN' 'Manifest.dtd'>"
                                        + "<manifest/>")
                        .read(folder)
                        .cells())
                .containsExactly("A1=a");
    }

    @Test
    void declarationsOfEntitiesAreRefused() throws IOException {
        assertThat(fault(RawSpreadsheet.ofCells("").part("content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))
                        .code()
                        .id())
                .isEqualTo("WM-F03");
    }

    @Test
    void aRowWithValuesMayRepeatOnlyAsOftenAsItCouldBeWrittenOut() throws IOException {
        assertTooLarge(row("table:number-rows-repeated='1000000'", cell("again and again")), "repeated rows");
        assertThat(RawSpreadsheet.ofRows(row("table:number-rows-repeated='1000'", cell("again")))
                        .read(folder)
                        .rows())
                .hasSize(1_000);
    }

    @Test
    void aCellWithAValueMayRepeatOnlyToTheLastColumn() throws IOException {
        assertTooLarge(
                row("", cell("x").replace("-cell ", "-cell table:number-columns-repeated='16385' ")), "column XFD");
    }

    @Test
    void valuesAfterTheLastRowAreRefused() throws IOException {
        assertTooLarge(
                row("table:number-rows-repeated='2147483647'", "<table:table-cell/>") + row("", cell("x")),
                "after row 1,048,576");
    }

    @Test
    void spacesAreLimited() throws IOException {
        assertTooLarge(row("", cell("<text:s text:c='2000000000'/>")), "1,000,000 characters");
    }

    @Test
    void cellsAreLimited() throws IOException {
        WorkbookLimits few = new WorkbookLimits(1L << 30, 10L << 20, 200, 100, 100, 50);
        RawSpreadsheet sheet =
                RawSpreadsheet.ofRows(row("", "<table:table-cell table:number-columns-repeated='100'/>" + cell("far")));
        assertThat(sheet.read(folder).fault()).isNull();
        assertThat(Objects.requireNonNull(sheet.read(folder, few).fault()).message())
                .contains("more than 50 cells");
    }

    private void assertTooLarge(String rows, String words) throws IOException {
        Finding finding = fault(RawSpreadsheet.ofRows(rows));
        assertThat(finding.code().id()).isEqualTo("WM-F03");
        assertThat(finding.message()).contains(words);
    }

    private Finding fault(RawSpreadsheet spreadsheet) throws IOException {
        return Objects.requireNonNull(spreadsheet.read(folder).fault());
    }
}
