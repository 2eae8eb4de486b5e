package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnReaderTest {

    private static final String TABLE = """
            Footprint code,Period,Milestone ID,Title,Status
            E54000005,2026-10,M-001,"One, at last",open
            E54000005,2026-10,M-002,Two,open
            """;

    @TempDir
    Path folder;

    @Test
    void aCsvFileIsReadRowByRow() throws IOException {
        Received received = read("in.csv", TABLE, StandardCharsets.UTF_8);
        assertThat(received.rows()).containsExactly("2 M-001 One, at last", "3 M-002 Two");
        assertThat(received.places()).isEmpty();
    }

    @Test
    void aCsvFileUnderTheNameOfAWorkbookIsReadAndSaid() throws IOException {
        Received received = read("in.xlsx", TABLE, StandardCharsets.UTF_8);
        assertThat(received.rows()).hasSize(2);
        assertThat(received.only("F06").message())
                .isEqualTo("The name ends in .xlsx, but the file is delimited text; it was read as that.");
        assertThat(received.only("F06").fix()).isEqualTo("Rename the file so that it ends in .csv.");
    }

    @Test
    void whatTheFormatHadToSayIsPassedOn() throws IOException {
        Received received = read("in.csv", TABLE.replace("Two", "Caf\u00e9"), Charset.forName("windows-1252"));
        assertThat(received.places()).containsExactly("F05 row 3");
    }

    @Test
    void anUnclosedQuoteInARaggedRowIsSaidOnce() throws IOException {
        Received received = read(
                "in.csv",
                TABLE + "E54000005,2026-10,\"M-003,Three\n"
                        + TABLE.lines().skip(1).findFirst().orElseThrow(),
                StandardCharsets.UTF_8);
        assertThat(received.places()).containsExactly("S04 C4");
        assertThat(received.rows()).last().isEqualTo("5 M-001 One, at last");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        assertThat(read("in.csv", "", StandardCharsets.UTF_8).places()).containsExactly("F08 -");
        assertThat(read("in.csv", "\n \n", StandardCharsets.UTF_8).places()).containsExactly("F08 -");
    }

    @Test
    void aFormatThatIsNotReadIsSaidInPlainWords() throws IOException {
        Received received = read("in.xls", "<html><table>", StandardCharsets.UTF_8);
        assertThat(received.begun()).isFalse();
        assertThat(received.only("F01").message())
                .isEqualTo("The file is a web page, which cannot be read as a return.");
        assertThat(received.only("F01").fix())
                .isEqualTo("Open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx), and send that.");
    }

    @Test
    void aFileThatWentAwayIsAFinding() {
        Received received = new Received();
        ReturnReader.read(
                new InputFile("gone.csv", folder.resolve("gone.csv"), null), Received.SCHEMA, word -> false, received);
        assertThat(received.only("F01").message()).isEqualTo("The file cannot be opened: it is no longer there.");
    }

    private Received read(String name, String text, Charset charset) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, text.getBytes(charset));
        Received received = new Received();
        ReturnReader.read(new InputFile(name, path, null), Received.SCHEMA, word -> false, received);
        return received;
    }
}
