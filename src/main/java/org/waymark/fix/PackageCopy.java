package org.waymark.fix;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.waymark.intake.workbook.ZipArchive;

/**
 * Copies the zip package of a workbook, with some parts changed. All other parts are copied as they are packed, in the order
 * of the file. Entries keep their names, times and attributes; a changed part is packed in the way of the original.
 */
final class PackageCopy {

    /** The largest part that is changed; its characters are in memory. */
    private static final long LARGEST = 256L << 20;

    private PackageCopy() {}

    /** Changes a part. */
    @FunctionalInterface
    interface PartChange {
        XmlPart of(XmlPart part) throws UnchangeableException;
    }

    /**
     * Makes a copy.
     *
     * @param changes the changes by the key of the part; see {@link ZipArchive#key}
     * @throws UnchangeableException when the package is signed as a whole, a part is too large, or the package has faults
     *     that readers of single parts pass over, such as a list of parts that is cut off
     * @throws FileSystemException when the file is no longer there or can no longer be opened
     */
    static byte[] of(Path file, Map<String, PartChange> changes) throws IOException, UnchangeableException {
        try {
            return copied(file, changes);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            // The copy is written to memory, so only reading can fail.
            throw new UnchangeableException("its ZIP package is damaged, although its sheets can be read", e);
        }
    }

    private static byte[] copied(Path file, Map<String, PartChange> changes) throws IOException, UnchangeableException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = ZipFile.builder().setPath(file).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setUseZip64(Zip64Mode.AsNeeded);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                requireUnsigned(entry);
                PartChange change = changes.get(ZipArchive.key(entry.getName()));
                if (change == null) {
                    try (InputStream raw = zip.getRawInputStream(entry)) {
                        out.addRawArchiveEntry(entry, raw);
                    }
                } else {
                    add(zip, entry, change, out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void requireUnsigned(ZipArchiveEntry entry) throws UnchangeableException {
        String key = ZipArchive.key(entry.getName());
        if (key.startsWith("_xmlsignatures/") || key.equals("meta-inf/documentsignatures.xml")) {
            throw new UnchangeableException("it has a digital signature, which any change makes invalid");
        }
    }

    private static void add(ZipFile zip, ZipArchiveEntry entry, PartChange change, ZipArchiveOutputStream out)
            throws IOException, UnchangeableException {
        if (entry.getSize() > LARGEST) {
            throw new UnchangeableException(
                    String.format(Locale.ROOT, "one of its sheets has more than %,d bytes", LARGEST));
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = change.of(XmlPart.of(in.readAllBytes())).bytes();
        }
        byte[] packed = entry.getMethod() == ZipArchiveEntry.STORED ? content : deflated(content);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipArchiveEntry changed = new ZipArchiveEntry(entry);
        changed.setSize(content.length);
        changed.setCompressedSize(packed.length);
        changed.setCrc(crc.getValue());
        out.addRawArchiveEntry(changed, new ByteArrayInputStream(packed));
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(content);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }
}
