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

/** Rewrites zip archives, such as Office files, so that they do not depend on the time or time zone of a run. */
public final class StableZip {

    /**
     * The time of every entry. The times of zip archives start a month earlier, in January 1980. For a time in the
     * first hours of that month, however, {@link ZipEntry} adds a second time that depends on the machine's time zone.
     */
    public static final Instant THEN = Instant.parse("1980-02-01T00:00:00Z");

    private static final LocalDateTime TIME = LocalDateTime.ofInstant(THEN, ZoneOffset.UTC);

    private StableZip() {}

    /** Replaces the content of an entry. */
    interface Change {
        void write(byte[] content, OutputStream out) throws IOException;
    }

    /**
     * Returns an archive with the same entries in the same order, each with the time {@link #THEN}. Embedded workbooks
     * (.xlsx) are rewritten in the same way.
     */
    public static byte[] of(byte[] archive) throws IOException {
        return of(archive, Map.of());
    }

    /**
     * Rewrites an archive and replaces the content of some entries.
     *
     * @param archive the bytes of the archive
     * @param changes the replacements by entry name
     */
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
