package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.catalogue.Codes;
import org.waymark.catalogue.Finding;
import org.waymark.schema.SchemaSource;

class ReturnReaderTest {

    private static final String TABLE = """
            Footprint code,Period,Milestone ID,Title,Status
            E54000005,2026-10,M-001,"One, at last",open
            E54000005,2026-10,M-002,Two,open
            """;

    @TempDir
    Path folder;

    @Test
    void csvFileIsReadRowByRow() throws IOException {
        RecordingSink received = read("in.csv", TABLE, StandardCharsets.UTF_8);
        assertThat(received.rows()).containsExactly("2 M-001 One, at last", "3 M-002 Two");
        assertThat(received.places()).isEmpty();
    }

    @Test
    void csvFileNamedAsAWorkbookIsReadAndReported() throws IOException {
        RecordingSink received = read("in.xlsx", TABLE, StandardCharsets.UTF_8);
        assertThat(received.rows()).hasSize(2);
        assertThat(received.only("F06").message())
                .isEqualTo("The name ends in .xlsx, but the file is delimited text; it was read as that.");
        assertThat(received.only("F06").fix()).isEqualTo("Rename the file so that it ends in .csv.");
    }

    @Test
    void findingsOfTheFormatArePassedOn() throws IOException {
        RecordingSink received = read("in.csv", TABLE.replace("Two", "Caf\u00e9"), Charset.forName("windows-1252"));
        assertThat(received.places()).containsExactly("F05 row 3");
    }

    @Test
    void unclosedQuoteInARaggedRowIsReportedOnce() throws IOException {
        RecordingSink received = read(
                "in.csv",
                TABLE + "E54000005,2026-10,\"M-003,Three\n"
                        + TABLE.lines().skip(1).findFirst().orElseThrow(),
                StandardCharsets.UTF_8);
        assertThat(received.places()).containsExactly("S04 C4");
        assertThat(received.rows()).last().isEqualTo("5 M-001 One, at last");
    }

    @ParameterizedTest
    @CsvSource({"in.xlsx, true", "in.xls, false"})
    void workbookGivesTheSameRowsAsCsv(String name, boolean xlsx) throws IOException {
        try (Workbook workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook()) {
            Sheet cover = workbook.createSheet("Cover");
            fill(cover, "Submitted on,2026-11-09");
            Sheet sheet = workbook.createSheet("Milestones");
            fill(sheet, "Our progress\n" + TABLE.replace("\"One, at last\"", "One") + ",,,,,,aside");
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 4, 4));
            Path path = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(path)) {
                workbook.write(out);
            }
            RecordingSink received = new RecordingSink();
            ReturnReader.read(new InputFile(name, path, null), RecordingSink.SHAPE, word -> false, received);
            assertThat(received.rows()).containsExactly("3 M-001 One", "4 M-002 Two");
            assertThat(received.cover()).containsExactly("submitted_on=2026-11-09 at B1");
            assertThat(received.places())
                    .containsExactlyInAnyOrder("S04 row 5", "S05 row 3", "S05 D2", "S06 E3", "S07 A2");
        }
    }

    @Test
    void emptyFileIsReported() throws IOException {
        assertThat(read("in.csv", "", StandardCharsets.UTF_8).places()).containsExactly("F08 -");
        assertThat(read("in.csv", "\n \n", StandardCharsets.UTF_8).places()).containsExactly("F08 -");
    }

    @Test
    void unsupportedFormatIsNamed() throws IOException {
        RecordingSink received = read("in.xls", "<html><table>", StandardCharsets.UTF_8);
        assertThat(received.begun()).isFalse();
        assertThat(received.only("F01").message())
                .isEqualTo("The file is a web page, which cannot be read as a return.");
        assertThat(received.only("F01").fix())
                .isEqualTo("Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and send that.");
    }

    @Test
    void deletedFileIsAFinding() {
        RecordingSink received = new RecordingSink();
        ReturnReader.read(
                new InputFile("gone.csv", folder.resolve("gone.csv"), null),
                RecordingSink.SHAPE,
                word -> false,
                received);
        assertThat(received.only("F01").message()).isEqualTo("The file cannot be opened: it is no longer there.");
    }

    private RecordingSink read(String name, String text, Charset charset) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, text.getBytes(charset));
        RecordingSink received = new RecordingSink();
        ReturnReader.read(new InputFile(name, path, null), RecordingSink.SHAPE, word -> false, received);
        return received;
    }

    @Test
    void fileThatChangesDuringReadingIsAFinding() throws IOException {
        Path file = Files.writeString(folder.resolve("growing.csv"), "milestone_id,title,status\nM-1,One,on_track\n");
        List<Finding> findings = new ArrayList<>();

        ReturnReader.read(
                new InputFile("growing.csv", file, null),
                new TableShape(SchemaSource.builtIn()),
                word -> false,
                new WritingSink(file, findings));

        assertThat(findings).last().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Codes.FILE_UNREADABLE);
            assertThat(finding.message()).contains("changed while it was read");
        });
    }

    /** Appends to the file as soon as its reading has begun. */
    private record WritingSink(Path file, List<Finding> findings) implements ReturnSink {

        @Override
        public void begin(ReturnHead head) {
            try {
                Files.writeString(file, "M-2,Two,on_track\n", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void table(TableHead head) {
            // not needed by this test
        }

        @Override
        public void row(org.waymark.intake.Row row) {
            // not needed by this test
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }
    }

    private static void fill(Sheet sheet, String text) {
        int number = 0;
        for (String line : text.lines().toList()) {
            Row row = sheet.createRow(number++);
            String[] cells = line.split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    row.createCell(i).setCellValue(cells[i]);
                }
            }
        }
    }
}
