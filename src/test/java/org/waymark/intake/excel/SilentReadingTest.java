package org.waymark.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilentReadingTest {

    @TempDir
    Path folder;

    @Test
    void readingAnOldWorkbookPrintsNothingToStandardError() throws IOException, InterruptedException {
        Path file = folder.resolve("in.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Returns").createRow(0).createCell(0).setCellValue("hello");
            workbook.write(out);
        }
        assertThat(run(file)).contains("A1=hello");
    }

    @Test
    void undecodableBytesAreAFindingAndPrintNothing() throws IOException, InterruptedException {
        RawWorkbook workbook = RawWorkbook.ofCells("<c t='inlineStr'><is><t>caf\u00e9</t></is></c>");
        Path file = workbook.encodedIn(StandardCharsets.ISO_8859_1).write(folder);
        assertThat(run(file)).contains("WM-F01");
    }

    /** Standard output of a process that reads the file; its standard error must be empty. */
    private static String run(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Reader.class.getName(), file.toString())
                .start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(err).isEmpty();
        return out;
    }

    /** Runs in a separate process. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] args) throws IOException {
            WorkbookReading reading = WorkbookReading.of(Path.of(args[0]));
            System.out.println(reading.cells() + " " + reading.fault());
        }
    }
}
