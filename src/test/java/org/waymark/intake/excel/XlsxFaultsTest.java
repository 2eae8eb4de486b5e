package org.waymark.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Finding;
import org.waymark.intake.grid.Sheet;
import org.waymark.intake.grid.SheetRows;
import org.waymark.intake.grid.UnreadableException;
import org.waymark.intake.workbook.WorkbookLimits;

class XlsxFaultsTest {

    private static final WorkbookLimits SMALL = new WorkbookLimits(1_000_000, 100_000, 20, 3, 50, 40);

    /** The standard limits, except the ratio of packed to unpacked bytes. */
    private static final WorkbookLimits ROOMY =
            new WorkbookLimits(4L << 30, 4L << 30, 200, 5_000_000, 200_000_000, 200_000_000);

    @TempDir
    Path folder;

    @Test
    void truncatedFileIsUnreadable() throws IOException {
        byte[] whole = Files.readAllBytes(sample().write(folder));
        for (int eighth = 1; eighth < 8; eighth++) {
            Path cut = folder.resolve("cut.xlsx");
            Files.write(cut, Arrays.copyOf(whole, whole.length * eighth / 8));
            assertThat(fault(cut)).as("cut at %d/8", eighth).isEqualTo("WM-F01");
        }
    }

    @Test
    void flippedBytesNeverGiveDifferentCells() throws IOException {
        Path file = sample().write(folder);
        WorkbookReading whole = WorkbookReading.of(file);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(20261031);
        for (int round = 0; round < 400; round++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            WorkbookReading reading = WorkbookReading.of(file);
            if (reading.fault() == null) {
                assertThat(reading.cells()).as("round %d", round).isEqualTo(whole.cells());
            }
        }
    }

    @Test
    void passwordProtectedWorkbookIsReported() throws IOException, GeneralSecurityException {
        Path plain = sample().write(folder);
        Path locked = folder.resolve("locked.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(plain, encrypted);
            }
            container.writeFilesystem(out);
        }
        Finding finding = WorkbookReading.of(locked).fault();
        assertThat(finding).isNotNull();
        assertThat(finding.code().id()).isEqualTo("WM-F02");
        assertThat(finding.fix()).contains("clear the password");
    }

    @Test
    void brokenXmlNamesSheetPartAndPreviousRow() throws IOException {
        Path file = RawWorkbook.ofRows("<row r='1'><c><v>1</v></c></row><row r='2'><c></row>")
                .write(folder);
        WorkbookReading reading = WorkbookReading.of(file);
        assertThat(reading.cells()).containsExactly("A1=1 NUMBER");
        assertThat(reading.fault()).isNotNull();
        assertThat(reading.fault().code().id()).isEqualTo("WM-F01");
        assertThat(reading.fault().message())
                .isEqualTo("The workbook is damaged and cannot be read to its end: its part xl/worksheets/sheet1.xml"
                        + " breaks off or is not well-formed XML after row 2.");
        assertThat(reading.fault().address().sheet()).isEqualTo("Returns");
    }

    @Test
    void missingPartsAreNamed() throws IOException {
        assertThat(message(sample().part("xl/workbook.xml", ""))).contains("xl/workbook.xml", "is missing");
        assertThat(message(sample().part("xl/worksheets/sheet1.xml", ""))).contains("sheet1.xml", "is missing");
        assertThat(message(sample().part("xl/_rels/workbook.xml.rels", ""))).contains("where the sheet is kept");
    }

    @Test
    void impossibleTextOrCellIsCorruption() throws IOException {
        assertThat(message(RawWorkbook.ofCells("<c r='A1' t='s'><v>7</v></c>").strings("<t>one</t>")))
                .contains("text number 7, and the workbook has only 1");
        assertThat(message(RawWorkbook.ofCells("<c r='A1' t='s'><v>x</v></c>").strings("<t>one</t>")))
                .contains("text number x");
        assertThat(message(RawWorkbook.ofCells("<c r='77'><v>1</v></c>"))).contains("\"77\"");
        assertThat(message(RawWorkbook.ofRows("<row r='0'/>"))).contains("row");
    }

    @Test
    void otherOfficePackagesAreNamed() throws IOException {
        assertThat(message(top("xl/workbook.bin"))).contains("Excel binary workbook (.xlsb)");
        assertThat(message(top("word/document.xml"))).contains("Word document");
    }

    @Test
    void documentTypeIsRefusedBeforeEntitiesExpand() throws IOException {
        String bomb = "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>"
                + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]><sst xmlns='MAIN'><si><t>&b;&f;</t></si></sst>";
        RawWorkbook workbook =
                RawWorkbook.ofCells("<c r='A1' t='s'><v>0</v></c>").strings("<t/>");
        WorkbookReading reading =
                WorkbookReading.of(workbook.part("xl/sharedStrings.xml", bomb).write(folder));
        assertThat(reading.cells()).isEmpty();
        assertThat(reading.fault()).isNotNull();
        assertThat(reading.fault().code().id()).isEqualTo("WM-F03");
    }

    @Test
    void zipBombIsRefusedByItsDeclaredSize() throws IOException {
        assertThat(fault(RawWorkbook.ofRows(" ".repeat(300_000)).write(folder), SMALL))
                .isEqualTo("WM-F03");
        assertThat(fault(RawWorkbook.ofRows(" ".repeat(2_000_000)).write(folder), SMALL))
                .isEqualTo("WM-F03");
        assertThat(WorkbookReading.of(RawWorkbook.ofRows(" ".repeat(50_000)).write(folder), SMALL)
                        .fault())
                .isNull();
    }

    @Test
    void partLargerThanItsDeclaredSizeIsRefused() throws IOException {
        Path file = RawWorkbook.ofRows("<row><c><v>1</v></c></row>" + " ".repeat(10_000))
                .write(folder);
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length - 46; at++) {
            boolean listed = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
            if (listed && bytes[at + 25] > 1) {
                bytes[at + 25] = 1;
            }
        }
        Files.write(file, bytes);
        assertThat(fault(file)).isEqualTo("WM-F03");
    }

    @Test
    void excessRowsColumnsCellsAndTextsAreRefused() throws IOException {
        assertThat(fault(RawWorkbook.ofRows("<row r='1048577'><c><v>1</v></c></row>")
                        .write(folder)))
                .isEqualTo("WM-F03");
        assertThat(fault(RawWorkbook.ofRows("<row r='99999999999'/>").write(folder)))
                .isEqualTo("WM-F03");
        assertThat(fault(RawWorkbook.ofCells("<c r='XFE1'><v>1</v></c>").write(folder)))
                .isEqualTo("WM-F03");
        assertThat(fault(RawWorkbook.ofCells("<c r='ZZZZZZZ1'><v>1</v></c>").write(folder)))
                .isEqualTo("WM-F03");
        assertThat(fault(RawWorkbook.ofCells("<c r='AZ1'><v>1</v></c>").write(folder), SMALL))
                .isEqualTo("WM-F03");
        assertThat(fault(
                        sample().strings("<t>1</t>", "<t>2</t>", "<t>3</t>", "<t>4</t>")
                                .write(folder),
                        SMALL))
                .isEqualTo("WM-F03");
        assertThat(fault(sample().strings("<t>" + "long ".repeat(11) + "</t>").write(folder), SMALL))
                .isEqualTo("WM-F03");
    }

    @Test
    void textOfMoreThanAMillionCharactersIsRefused() throws IOException {
        String text = "a".repeat(600_000);
        String most = "<c r='A1' t='inlineStr'><is><r><t>%s</t></r></is></c>".formatted(text);
        assertThat(WorkbookReading.of(RawWorkbook.ofCells(most).write(folder)).fault())
                .isNull();
        assertThat(fault(RawWorkbook.ofCells(
                                "<c t='inlineStr'><is><r><t>%s</t></r><r><t>%1$s</t></r></is></c>".formatted(text))
                        .write(folder)))
                .isEqualTo("WM-F03");
        for (String markup : List.of(
                "<c t='str'><v>%s%1$s</v></c>",
                "<c t='str'><v><![CDATA[%s%1$s]]></v></c>",
                "<c t='str'><v><![CDATA[%s]]><![CDATA[%1$s]]></v></c>",
                "<c><v>1</v><!-- %s<%1$s --></c>",
                "<c><v>1</v><?for %s<%1$s ?></c>",
                "<c s='%s>%1$s'><v>1</v></c>")) {
            Finding finding = WorkbookReading.of(
                            RawWorkbook.ofCells(markup.formatted(text)).write(folder), ROOMY)
                    .fault();
            assertThat(finding).as(markup).isNotNull();
            assertThat(finding.code().id()).as(markup).isEqualTo("WM-F03");
            assertThat(finding.message()).contains("more than 1,000,000 characters");
        }
    }

    @Test
    void commentsAndCdataSectionsEndAsXmlDefines() throws IOException {
        Path file = RawWorkbook.ofCells("<c t='str'><!-- < -> --><?p <<> ?><v><![CDATA[a]]b<]>c]]></v></c>"
                        + "<!----><c t='str'><v>&gt;d></v></c>" + "<!-- - -->".repeat(300_000))
                .write(folder);
        assertThat(WorkbookReading.of(file, ROOMY).cells()).containsExactly("A1=a]]b<]>c", "B1=>d>");
    }

    @Test
    void deeplyNestedElementsAreCorruption() throws IOException {
        for (String element : List.of("a", "r")) {
            String nested = "<%s>".formatted(element).repeat(300)
                    + "</%s>".formatted(element).repeat(300);
            assertThat(message(RawWorkbook.ofCells("<c t='inlineStr'><is>" + nested + "</is></c>")))
                    .contains("more than 256 elements are nested");
        }
    }

    @Test
    void partBelongsToOneSheetOnly() throws IOException {
        RawWorkbook workbook = sample().sheet("Again", "", "<sheetData/>");
        workbook.part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Type=\"REL/worksheet\" Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type=\"REL/worksheet\" Target='/XL/worksheets/sheet1.xml'/>"
                        + "</Relationships>");
        Finding finding = WorkbookReading.of(workbook.write(folder)).fault();
        assertThat(finding).isNotNull();
        assertThat(finding.code().id()).isEqualTo("WM-F01");
        assertThat(finding.address().sheet()).isEqualTo("Again");
        assertThat(finding.message()).contains("the same part as another");
    }

    @Test
    void cellWithTwoValuesIsCorruption() throws IOException {
        Finding finding = WorkbookReading.of(
                        RawWorkbook.ofCells("<c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='A1'><v>3</v></c>")
                                .write(folder))
                .fault();

        assertThat(finding.code().id()).isEqualTo("WM-F01");
        assertThat(finding.message()).contains("it has two values for cell A1");
        assertThat(WorkbookReading.of(RawWorkbook.ofCells("<c r='A1'/><c r='A1'><v>3</v></c>")
                                .write(folder))
                        .fault())
                .isNull();
    }

    @Test
    void moreThanAThousandSheetsAreRefused() throws IOException {
        RawWorkbook workbook = new RawWorkbook();
        for (int i = 0; i < WorkbookLimits.MAX_SHEETS; i++) {
            workbook.sheet("S" + i, "", "<sheetData/>");
        }
        assertThat(WorkbookReading.of(workbook.write(folder)).fault()).isNull();
        assertThat(fault(workbook.sheet("Last", "", "<sheetData/>").write(folder)))
                .isEqualTo("WM-F03");
    }

    @Test
    void byteBudgetCountsEveryPassAndRepeatedTexts() throws IOException {
        Path file = RawWorkbook.ofRows("<row><c><v>1</v></c></row>" + " ".repeat(20_000))
                .write(folder);
        WorkbookLimits limits = new WorkbookLimits(60_000, 100_000, 200, 10, 10_000, 40);
        try (XlsxGrid grid = XlsxGrid.open("in", file, limits)) {
            Sheet sheet = grid.sheets().get(0);
            assertThat(fault(sheet)).isEqualTo("none");
            assertThat(fault(sheet)).isEqualTo("none");
            assertThat(fault(sheet)).isEqualTo("WM-F03");
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
        RawWorkbook repeated = RawWorkbook.ofCells("<c t='s'><v>0</v></c>".repeat(30));
        assertThat(fault(repeated.strings("<t>" + "long".repeat(1_000) + "</t>").write(folder), limits))
                .isEqualTo("WM-F03");
    }

    @Test
    void overlappingPartsAreCorruption() throws IOException {
        Path file = sample().write(folder);
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length - 46; at++) {
            boolean listed = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
            if (listed) {
                bytes[at + 21] += 2;
            }
        }
        Files.write(file, bytes);
        Finding finding = WorkbookReading.of(file).fault();
        assertThat(finding).isNotNull();
        assertThat(finding.code().id()).isEqualTo("WM-F01");
        assertThat(finding.message()).contains("they overlap");
    }

    @Test
    void lastRowAndColumnOfExcelAreRead() throws IOException {
        assertThat(WorkbookReading.of(RawWorkbook.ofRows("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>")
                                .write(folder))
                        .cells())
                .containsExactly("XFD1048576=1 NUMBER");
    }

    private static RawWorkbook sample() {
        return RawWorkbook.ofRows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>50</v></c></row>"
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>place</t></is></c></row>")
                .strings("<t>footprint</t>");
    }

    private static RawWorkbook top(String part) {
        String rels = "<Relationships><Relationship Id='r' Type=\"REL/officeDocument\" Target='" + part
                + "'/></Relationships>";
        return new RawWorkbook().part("_rels/.rels", rels).part(part, "<x/>");
    }

    private String message(RawWorkbook workbook) throws IOException {
        Finding finding = WorkbookReading.of(workbook.write(folder)).fault();
        assertThat(finding).isNotNull();
        assertThat(finding.code().id()).isEqualTo("WM-F01");
        return finding.message();
    }

    private static String fault(Sheet sheet) throws IOException {
        try (SheetRows rows = sheet.open()) {
            while (rows.next() != null) {
                continue;
            }
            return "none";
        } catch (UnreadableException e) {
            return e.finding().code().id();
        }
    }

    private static String fault(Path file) throws IOException {
        return fault(file, WorkbookLimits.STANDARD);
    }

    private static String fault(Path file, WorkbookLimits limits) throws IOException {
        Finding finding = WorkbookReading.of(file, limits).fault();
        return finding == null ? "none" : finding.code().id();
    }
}
