package org.waymark.tools.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets fixed times in workbooks, so that rewriting the samples changes nothing. */
final class ReproducibleWorkbook {

    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 1, 9, 0);

    private ReproducibleWorkbook() {}

    /** Sets the author and a fixed creation time. */
    static void sign(XSSFWorkbook workbook, String author) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(author);
        properties.setCreated(Optional.of(Date.from(Instant.parse("2026-11-01T09:00:00Z"))));
        properties.setModified(Optional.of(Date.from(Instant.parse("2026-11-01T09:00:00Z"))));
    }

    /** Gives every entry of a zip the same time, which has no time zone in this form. */
    static void rezip(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(THEN);
                out.putNextEntry(stable);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
