package org.waymark.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.catalogue.Finding;

class XlsGridTest {

    @TempDir
    Path folder;

    @Test
    void bothFormatsGiveTheSameCells() throws IOException {
        WorkbookReading old = WorkbookReading.of(write(fill(new HSSFWorkbook()), "in.xls"));
        WorkbookReading modern = WorkbookReading.of(write(fill(new XSSFWorkbook()), "in.xlsx"));
        assertThat(old.fault()).isNull();
        assertThat(unlocked(old)).isEqualTo(unlocked(modern));
        assertThat(old.cells()).contains("A2=Title LOCKED_TEXT");
        assertThat(old.sheets()).containsExactly("Returns", "Lists (hidden)", "Notes");
        assertThat(old.rows()).containsExactly("2", "3", "5h", "1");
        assertThat(old.layouts().get(0).hiddenColumns()).containsExactly(4);
        assertThat(old.layouts().get(0).merged()).hasSize(1);
        assertThat(unlocked(old).cells())
                .containsExactly(
                        "A2=Title",
                        "C2=two\nlines",
                        "A3=50 NUMBER",
                        "B3=50% PERCENT",
                        "C3=2026-10-31 DATE",
                        "D3=TRUE BOOLEAN",
                        "E3=#N/A ERROR",
                        "F3=42 NUMBER",
                        "G3=so be it",
                        "H3=0.3 NUMBER",
                        "I3=#DIV/0! ERROR",
                        "A5=hidden",
                        "A1=green");
    }

    /** The same without the mark of texts that waymark does not rewrite, which all texts of a .xls workbook have. */
    private static WorkbookReading unlocked(WorkbookReading of) {
        return new WorkbookReading(
                of.cells().stream()
                        .map(cell -> cell.replace(" LOCKED_TEXT", ""))
                        .toList(),
                of.sheets(),
                of.rows(),
                of.fills(),
                of.layouts(),
                of.fault());
    }

    @Test
    void inlineTextCellIsRead() throws IOException {
        byte[] text = "in place".getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer label = ByteBuffer.allocate(9 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        label.putShort((short) 2).putShort((short) 1).putShort((short) 0);
        label.putShort((short) text.length).put((byte) 0).put(text);
        Path file = stream("Workbook", globals(), bof(0x0600, 0x10), record(0x204, label.array()), record(0x0A));
        assertThat(WorkbookReading.of(file).cells()).containsExactly("B3=in place LOCKED_TEXT");
    }

    @Test
    void malformedRecordsWithoutCellsAreIgnored() throws IOException {
        byte[] badUserName = record(0x5C, new byte[3]);
        byte[] badDrawing = record(0x1B6, new byte[2]);
        Path file = stream(
                "Workbook",
                globals(badUserName),
                bof(0x0600, 0x10),
                badDrawing,
                record(0x203, number(7)),
                record(0x0A));
        assertThat(WorkbookReading.of(file).cells()).containsExactly("A1=7 NUMBER");
    }

    @Test
    void numbersOfAnEmbeddedChartAreNotCells() throws IOException {
        Path file = stream(
                "Workbook",
                globals(),
                bof(0x0600, 0x10),
                bof(0x0600, 0x20),
                record(0x203, number(99)),
                record(0x0A),
                record(0x203, number(7)),
                record(0x0A));
        assertThat(WorkbookReading.of(file).cells()).containsExactly("A1=7 NUMBER");
    }

    @Test
    void excel95WorkbooksAreNamedAsSuch() throws IOException {
        assertThat(message(stream("Book", bof(0x0500, 5)))).contains("Excel 95 or older");
        assertThat(message(stream("Workbook", bof(0x0500, 5)))).contains("Excel 95 or older");
    }

    @Test
    void otherFilesAreReportedAsNotAWorkbook() throws IOException {
        assertThat(message(stream("WordDocument", new byte[8]))).contains("Word document");
        assertThat(message(stream("Contents", new byte[8]))).contains("not an Excel workbook");
    }

    @Test
    void passwordProtectedWorkbookIsReported() throws IOException {
        Path plain = write(fill(new HSSFWorkbook()), "plain.xls");
        Path locked = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(plain)));
                OutputStream out = Files.newOutputStream(locked)) {
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Finding finding = WorkbookReading.of(locked).fault();
        assertThat(finding).isNotNull();
        assertThat(finding.code().id()).isEqualTo("WM-F02");
    }

    @Test
    void truncatedFileIsUnreadable() throws IOException {
        byte[] whole = Files.readAllBytes(write(fill(new HSSFWorkbook()), "whole.xls"));
        for (int eighth = 1; eighth < 8; eighth++) {
            Path cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, whole.length * eighth / 8));
            assertThat(WorkbookReading.of(cut).fault())
                    .as("cut at %d/8", eighth)
                    .isNotNull();
        }
    }

    @Test
    void flippedBytesEndInRowsOrAFinding() throws IOException {
        byte[] bytes = Files.readAllBytes(write(fill(new HSSFWorkbook()), "whole.xls"));
        Path file = folder.resolve("flipped.xls");
        Random random = new Random(20261031);
        int found = 0;
        for (int round = 0; round < 400; round++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            WorkbookReading reading = WorkbookReading.of(Files.write(file, flipped));
            found += reading.fault() == null ? 0 : 1;
        }
        assertThat(found).isPositive();
    }

    private static Workbook fill(Workbook workbook) {
        Sheet sheet = workbook.createSheet("Returns");
        Row title = sheet.createRow(1);
        title.createCell(0).setCellValue("Title");
        title.createCell(2).setCellValue("two\nlines");
        Row row = sheet.createRow(2);
        row.createCell(0).setCellValue(50);
        styled(workbook, row.createCell(1), "0%").setCellValue(0.5);
        styled(workbook, row.createCell(2), "dd/mm/yyyy").setCellValue(46326);
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(5).setCellFormula("6*7");
        row.createCell(6).setCellFormula("\"so \"&\"be it\"");
        row.createCell(7).setCellValue(0.1 + 0.2);
        row.createCell(8).setCellFormula("1/0");
        Row hidden = sheet.createRow(4);
        hidden.setZeroHeight(true);
        hidden.createCell(0).setCellValue("hidden");
        sheet.createRow(6).createCell(0).setBlank();
        sheet.setColumnHidden(3, true);
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 1));
        workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("green");
        workbook.setSheetHidden(1, true);
        workbook.createSheet("Notes");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return workbook;
    }

    private static Cell styled(Workbook workbook, Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private Path write(Workbook workbook, String name) throws IOException {
        Path file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static String message(Path file) throws IOException {
        Finding finding = WorkbookReading.of(file).fault();
        assertThat(finding).isNotNull();
        assertThat(finding.code().id()).isEqualTo("WM-F01");
        return finding.message();
    }

    /** A container with one stream of these records. */
    private Path stream(String name, byte[]... records) throws IOException {
        int length = List.of(records).stream().mapToInt(r -> r.length).sum();
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] record : records) {
            all.put(record);
        }
        Path file = folder.resolve("raw.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(all.array()), name);
            container.writeFilesystem(out);
        }
        return file;
    }

    /** The workbook's own records: one sheet named S, and any further records. */
    private static byte[] globals(byte[]... others) {
        ByteBuffer all = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        all.put(bof(0x0600, 5));
        for (byte[] other : others) {
            all.put(other);
        }
        all.put(record(0x85, new byte[] {0, 0, 0, 0, 0, 0, 1, 0, 'S'})).put(record(0x0A));
        return Arrays.copyOf(all.array(), all.position());
    }

    private static byte[] bof(int version, int type) {
        ByteBuffer bof = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        return record(
                0x809, bof.putShort((short) version).putShort((short) type).array());
    }

    /** A NUMBER record's content for cell A1. */
    private static byte[] number(double value) {
        return ByteBuffer.allocate(14)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(6, value)
                .array();
    }

    private static byte[] record(int id, byte... content) {
        return ByteBuffer.allocate(4 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) id)
                .putShort((short) content.length)
                .put(content)
                .array();
    }
}
