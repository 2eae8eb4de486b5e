package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeDetectorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            'a,b'; TEXT
            ''; TEXT
            <!DOCTYPE html><html>; WEB_PAGE
            '  <html xmlns:o="x">'; WEB_PAGE
            <table><tr>; WEB_PAGE
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>; XML_SPREADSHEET
            <?xml version="1.0"?><feed>; XML
            <?xml version="1.0"?><html>; WEB_PAGE
            %PDF-1.7; PDF
            {\\rtf1; RICH_TEXT
            GIF89a; IMAGE
            """)
    void textIsDetectedByItsBeginning(String text, FileType content) throws IOException {
        assertThat(sniff(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(content);
        assertThat(sniff(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))).isIn(content, FileType.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "d0cf11e0a1b11ae1 0000, OLD_WORKBOOK",
        "89504e470d0a1a0a, IMAGE",
        "ffd8ffe0, IMAGE",
        "1f8b0800, ARCHIVE",
        "0908080000000500, ANCIENT_WORKBOOK",
        "504b0304, WORKBOOK"
    })
    void binaryFormatsAreDetectedByTheirSignature(String hex, FileType content) throws IOException {
        assertThat(sniff(HexFormat.of().parseHex(hex.replace(" ", "")))).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml xl/workbook.xml, WORKBOOK",
        "[Content_Types].xml xl/workbook.bin, BINARY_WORKBOOK",
        "[Content_Types].xml word/document.xml, WORD",
        "[Content_Types].xml ppt/presentation.xml, SLIDES",
        "mimetype content.xml, OPEN_DOCUMENT",
        "a.csv b.csv, ZIP"
    })
    void archiveIsDetectedByItsEntries(String entries, FileType content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries.split(" ")) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        assertThat(sniff(bytes.toByteArray())).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oasis.opendocument.spreadsheet, OPEN_SPREADSHEET",
        "application/vnd.oasis.opendocument.spreadsheet-template, OPEN_SPREADSHEET",
        "application/vnd.oasis.opendocument.text, OPEN_DOCUMENT"
    })
    void openDocumentsAreDetectedByTheirMimetype(String mimetype, FileType content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(mimetype.getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(sniff(bytes.toByteArray())).isEqualTo(content);
    }

    @Test
    void mismatchedExtensionIsDetected() {
        assertThat(FileType.TEXT.contradicts("a.xlsx")).isTrue();
        assertThat(FileType.WORKBOOK.contradicts("a.XLS")).isTrue();
        assertThat(FileType.OLD_WORKBOOK.contradicts("a.csv")).isTrue();
        assertThat(FileType.OPEN_SPREADSHEET.contradicts("a.xlsx")).isTrue();
        assertThat(FileType.WORKBOOK.contradicts("a.ods")).isTrue();
        assertThat(FileType.WORKBOOK.contradicts("a.xlsm")).isFalse();
        assertThat(FileType.TEXT.contradicts("a.txt")).isFalse();
        assertThat(FileType.TEXT.contradicts("-")).isFalse();
        assertThat(FileType.WORKBOOK.contradicts("upload.tmp")).isFalse();
    }

    private FileType sniff(byte[] bytes) throws IOException {
        Path file = folder.resolve("file");
        Files.write(file, bytes);
        return FileTypeDetector.detect(file);
    }
}
