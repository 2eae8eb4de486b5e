package org.waymark.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a zip archive, such as every Office file is. */
public final class StableZip {

    /**
     * In place of the present, which would make every run differ. Zip archives count from a month earlier, but a time in
     * those first hours makes {@link ZipEntry} add another one, and that one follows the machine's time zone.
     */
    public static final Instant THEN = Instant.parse("1980-02-01T00:00:00Z");

    private static final LocalDateTime TIME = LocalDateTime.ofInstant(THEN, ZoneOffset.UTC);

    private StableZip() {}

    /** Writes an entry anew. */
    interface Change {
        void write(byte[] content, OutputStream out) throws IOException;
    }

    /**
     * The same entries in the same order, every one with the same time, which has no time zone in this form; workbooks
     * among them are treated alike.
     */
    public static byte[] of(byte[] archive) throws IOException {
        return of(archive, Map.of());
    }

    /** @param changes by the names of the entries to be written anew */
    static byte[] of(byte[] archive, Map<String, Change> changes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry stable = new ZipEntry(entry.getName());
                stable.setTimeLocal(TIME);
                out.putNextEntry(stable);
                Change change = changes.get(entry.getName());
                if (change != null) {
                    change.write(in.readAllBytes(), out);
                } else if (entry.getName().endsWith(".xlsx")) {
                    out.write(of(in.readAllBytes()));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
