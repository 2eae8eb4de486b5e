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

class SilenceTest {

    @TempDir
    Path folder;

    @Test
    void readingAnOldWorkbookSaysNothingOnStandardError() throws IOException, InterruptedException {
        Path file = folder.resolve("in.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Returns").createRow(0).createCell(0).setCellValue("hello");
            workbook.write(out);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Reader.class.getName(), file.toString())
                .start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("A1=hello");
        assertThat(err).doesNotContain("Log4j", "log4j");
    }

    /** Runs in a process of its own. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] args) throws IOException {
            System.out.println(Reading.of(Path.of(args[0])).cells());
        }
    }
}
