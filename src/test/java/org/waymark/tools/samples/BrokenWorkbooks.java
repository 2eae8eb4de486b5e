package org.waymark.tools.samples;

import static org.waymark.tools.samples.ColumnPresentation.columnsWithout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.schema.Field;

/** Workbooks with faults that delimited text cannot have. */
final class BrokenWorkbooks {

    private static final String AUTHOR = "Programme director";
    private static final List<Field> COLUMNS = columnsWithout(WorkbookSenders.ON_COVER);

    private final Path folder;
    private final List<SampleRow> lines;

    BrokenWorkbooks(Path folder, List<SampleRow> lines) {
        this.folder = folder;
        this.lines = lines;
    }

    void make() throws IOException {
        book("XF01", "2026-10").save(folder.resolve("cut-short.xlsx"), AUTHOR);
        cutShort(folder.resolve("cut-short.xlsx"));
        encrypted(folder.resolve("password.xlsx"));
        bomb(folder.resolve("zip-bomb.xlsx"));
        coverOnly();
        hiddenAndMerged();
        formulaErrors();
        book("XF01", "2026-10").save(folder.resolve("XF02 2026-09 by its name.xlsx"), AUTHOR);
    }

    /** A valid workbook: a cover and the milestones. */
    private SampleWorkbook book(String footprint, String period) {
        SampleWorkbook book = new SampleWorkbook(new XSSFWorkbook(), WorkbookSenders.TITLES_AND_LABELS, false);
        cover(book, footprint, period);
        book.table(book.sheet("Milestones"), 0, 0, COLUMNS, lines);
        return book;
    }

    private static void cover(SampleWorkbook book, String footprint, String period) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("Footprint code", footprint);
        said.put("Period", period);
        said.put("Submitted on", "2026-11-10");
        said.put("Signed off by (role)", AUTHOR);
        CoverSheet.write(
                book, "Progress return", said, "A workbook with a fault in it, to see what waymark says of it.");
    }

    private static void cutShort(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length * 3 / 5));
    }

    /** An existing file is kept: the salt is random, so a new file would differ. */
    private void encrypted(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("waymark");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream inner = encryptor.getDataStream(container)) {
                book("XF01", "2026-10").workbook().write(inner);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt " + file, e);
        }
    }

    /** A table of strings of 150 kilobytes in the zip and 150 megabytes once unpacked. */
    private void bomb(Path file) throws IOException {
        Path sound = Files.createTempDirectory("waymark-samples").resolve("sound.xlsx");
        book("XF01", "2026-10").save(sound, AUTHOR);
        try (ZipFile in = new ZipFile(sound.toFile());
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.setLevel(9);
            for (ZipEntry entry : in.stream().map(ZipEntry.class::cast).toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.of(2026, 11, 1, 9, 0));
                out.putNextEntry(copy);
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("/sharedStrings.xml")) {
                    swell(bytes, out);
                } else {
                    out.write(bytes);
                }
                out.closeEntry();
            }
        }
    }

    /** Adds strings that no cell refers to. */
    private static void swell(byte[] strings, OutputStream out) throws IOException {
        String xml = new String(strings, StandardCharsets.UTF_8);
        int end = xml.indexOf("</sst>");
        out.write(xml.substring(0, end).getBytes(StandardCharsets.UTF_8));
        byte[] filling = ("<si><t>" + "0".repeat(1_000_000) + "</t></si>").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 150; i++) {
            out.write(filling);
        }
        out.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
    }

    private void coverOnly() {
        SampleWorkbook book = new SampleWorkbook(new XSSFWorkbook(), WorkbookSenders.TITLES_AND_LABELS, false);
        cover(book, "XF01", "2026-10");
        Sheet notes = book.sheet("Notes");
        book.text(notes.createRow(0), 0, "The milestones will follow on Thursday.");
        book.save(folder.resolve("cover-only.xlsx"), AUTHOR);
    }

    private void hiddenAndMerged() {
        SampleWorkbook book = book("XF01", "2026-10");
        Sheet sheet = book.workbook().getSheet("Milestones");
        sheet.getRow(4).setZeroHeight(true);
        sheet.setColumnHidden(column("learning_note"), true);
        int reference = column("evidence_ref");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, reference, reference));
        book.save(folder.resolve("hidden-and-merged.xlsx"), AUTHOR);
    }

    /** Formulas whose cached results are errors, as a deleted sheet or a failed lookup leaves them. */
    private void formulaErrors() {
        SampleWorkbook book = book("XF01", "2026-10");
        Sheet sheet = book.workbook().getSheet("Milestones");
        fail(sheet.getRow(2).getCell(column("forecast_date")), "VLOOKUP(A3,A1:A2,1,FALSE)", FormulaError.NA);
        fail(sheet.getRow(3).getCell(column("percent_complete")), "1/0", FormulaError.DIV0);
        fail(sheet.getRow(6).getCell(column("status")), "#REF!", FormulaError.REF);
        book.save(folder.resolve("formula-errors.xlsx"), AUTHOR);
    }

    private static void fail(Cell cell, String formula, FormulaError error) {
        cell.setCellFormula(formula);
        ((XSSFCell) cell).setCellErrorValue(error);
    }

    private static int column(String name) {
        return COLUMNS.indexOf(ColumnPresentation.SCHEMA
                .columns()
                .get(ColumnPresentation.SCHEMA.position(name).getAsInt()));
    }
}
